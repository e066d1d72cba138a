#include "breaches.hpp"

#include <set>
#include <string_view>
#include <utility>

namespace zeren::property {
namespace {

constexpr std::size_t kExamples = 4; // of each kind
constexpr std::size_t kPiece = 60;   // bytes

std::size_t back_to_boundary(std::string_view text, std::size_t at)
{
    while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) --at;
    return at;
}

} // namespace

std::string piece(const Document& document, Span span)
{
    const std::string_view text = document.text(span);
    std::string shown;
    for (const char c : text.substr(0, back_to_boundary(text, kPiece)))
        if (c == '\n' || c == '\r') shown += "⏎";
        else shown += c;
    return "[" + std::to_string(span.begin) + "," + std::to_string(span.end) + ") \"" + shown + (text.size() > kPiece ? "…\"" : "\"");
}

Breaches all_breaches(const Document& document)
{
    Breaches all = span_breaches(document);
    if (!all.empty()) return all;
    for (auto* rule : {&outline_breaches, &coverage_breaches, &party_breaches, &json_breaches})
        for (Breach& breach : (*rule)(document)) all.push_back(std::move(breach));
    return all;
}

void Tally::add(const std::string& name, const Breaches& breaches)
{
    std::set<std::string> seen;
    for (const Breach& breach : breaches) {
        Kind& kind = kinds_[breach.kind];
        ++kind.breaches;
        if (!seen.insert(breach.kind).second) continue;
        ++kind.documents;
        if (kind.examples.size() < kExamples) kind.examples.push_back(name + ": " + breach.what);
    }
}

std::string Tally::report() const
{
    std::string text;
    for (const auto& [name, kind] : kinds_) {
        text += name + ": " + std::to_string(kind.breaches) + " in " + std::to_string(kind.documents) + " documents\n";
        for (const std::string& example : kind.examples) text += "    " + example + "\n";
    }
    return text;
}

} // namespace zeren::property
