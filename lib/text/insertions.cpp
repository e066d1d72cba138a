// One pass finds the insertions; a place is looked up among them by bisection.
#include "text/insertions.hpp"

#include "text/chars.hpp"

#include <algorithm>

namespace zeren::text {
namespace {

constexpr std::size_t kFewest = 4;      // insertions that are damage
constexpr std::size_t kFewestToned = 3; // of them with a tone mark

bool has_tone(std::string_view syllable) noexcept
{
    return std::ranges::any_of(syllable, [](char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; });
}

} // namespace

std::optional<Insertions> Insertions::find(std::string_view content)
{
    std::vector<Span> spans;
    std::size_t toned = 0;
    for (std::size_t at = content.find('('); at != std::string_view::npos; at = content.find('(', at + 1)) {
        const std::size_t end = skip_pinyin(content, at);
        if (end == at || at == 0 || classify(decode_before(content, at).value) != Char::han) continue;
        spans.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
        toned += has_tone(content.substr(at, end - at));
    }
    if (spans.size() < kFewest || toned < kFewestToned) return std::nullopt;
    Insertions result;
    result.clean.reserve(content.size());
    std::uint32_t kept = 0;
    for (const Span span : spans) {
        result.clean.append(content.substr(kept, span.begin - kept));
        kept = span.end;
        const std::uint32_t before = result.cuts_.empty() ? 0 : result.cuts_.back().removed;
        result.cuts_.push_back({static_cast<std::uint32_t>(result.clean.size()), span.begin, before + span.size()});
    }
    result.clean.append(content.substr(kept));
    return result;
}

std::uint32_t Insertions::original(std::uint32_t at) const noexcept
{
    const auto behind = std::ranges::upper_bound(cuts_, at, {}, &Cut::clean);
    return behind == cuts_.begin() ? at : at + std::prev(behind)->removed;
}

std::uint32_t Insertions::cleaned(std::uint32_t at) const noexcept
{
    const auto behind = std::ranges::lower_bound(cuts_, at, {}, &Cut::begin);
    if (behind == cuts_.begin()) return at;
    const Cut& last = *std::prev(behind);
    return std::max(last.clean, at > last.removed ? at - last.removed : 0);
}

} // namespace zeren::text
