// Words by kind of character, then the stretches between what is common.
#include "compare/wording.hpp"

#include "compare/shortest_edit.hpp"
#include "text/chars.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cstddef>

namespace zeren::comparing {
namespace {

constexpr std::uint32_t kFirstRun = 0x110000; // ids below are code points

bool is_run(text::Char kind) noexcept { return kind == text::Char::digit || kind == text::Char::latin; }

// Where the run of digits or letters that begins at `at` ends; 233.7 is one run.
std::size_t run_end(std::string_view text, std::size_t at, std::size_t end, text::Char kind)
{
    while (at < end) {
        const text::CodePoint c = text::decode(text, at);
        if (c.size == 0) break;
        if (text::classify(c.value) != kind) {
            if (kind != text::Char::digit || c.value != U'.') break;
            if (at + 1 >= end || text::classify(text::decode(text, at + 1).value) != text::Char::digit) break;
        }
        at += c.size;
    }
    return std::min(at, end);
}

void add_words(std::string_view text, Span passage, WordIds& ids, std::vector<Word>& words)
{
    bool opens = true;
    for (std::size_t at = passage.begin; at < passage.end;) {
        const text::CodePoint c = text::decode(text, at);
        if (c.size == 0) return;
        const text::Char kind = text::classify(c.value);
        const std::size_t end = is_run(kind) ? run_end(text, at, passage.end, kind) : at + c.size;
        const Span span = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
        at = end;
        if (text::is_blank(kind)) continue;
        words.push_back({span.size() == c.size ? c.value : ids.of(text.substr(span.begin, span.size())), span, opens});
        opens = false;
    }
}

std::vector<std::uint32_t> ids_of(const std::vector<Word>& words)
{
    std::vector<std::uint32_t> ids;
    ids.reserve(words.size());
    for (const Word& word : words) ids.push_back(word.id);
    return ids;
}

// Takes out a common word that stands alone between differences of two words or more on either side.
void drop_islands(std::vector<Common>& common, std::size_t before_size, std::size_t after_size)
{
    const auto gap = [&](std::size_t i) { // words that differ in front of common[i], or behind the last
        const std::size_t from_before = i == 0 ? 0 : common[i - 1].before + common[i - 1].size;
        const std::size_t from_after = i == 0 ? 0 : common[i - 1].after + common[i - 1].size;
        const std::size_t to_before = i < common.size() ? common[i].before : before_size;
        const std::size_t to_after = i < common.size() ? common[i].after : after_size;
        return to_before - from_before + to_after - from_after;
    };
    std::vector<Common> kept;
    for (std::size_t i = 0; i < common.size(); ++i)
        if (common[i].size > 1 || gap(i) <= 2 || gap(i + 1) <= 2) kept.push_back(common[i]);
    common = std::move(kept);
}

// Words in a row become one stretch, up to the end of a passage on either side.
class Stretches {
public:
    Stretches(const std::vector<Word>& before, const std::vector<Word>& after) : before_(before), after_(after) {}

    void add(Edit::Kind kind, std::size_t before, std::size_t after, std::size_t size)
    {
        for (std::size_t i = 0; i < size; ++i) {
            const Word b = kind == Edit::Kind::added ? Word{} : before_[before + i];
            const Word a = kind == Edit::Kind::removed ? Word{} : after_[after + i];
            if (i > 0 && !b.opens && !a.opens) {
                edits_.back().before.end = b.span.end;
                edits_.back().after.end = a.span.end;
            } else {
                edits_.push_back({kind, b.span, a.span});
            }
        }
    }

    std::vector<Edit> take() { return std::move(edits_); }

private:
    const std::vector<Word>& before_;
    const std::vector<Word>& after_;
    std::vector<Edit> edits_;
};

} // namespace

std::uint32_t WordIds::of(std::string_view run)
{
    return ids_.emplace(std::string(run), kFirstRun + static_cast<std::uint32_t>(ids_.size())).first->second;
}

std::vector<Word> words_of(std::string_view text, const std::vector<Span>& passages, WordIds& ids)
{
    std::vector<Word> words;
    for (const Span passage : passages) add_words(text, passage, ids, words);
    return words;
}

std::vector<Edit> differences(const std::vector<Word>& before, const std::vector<Word>& after)
{
    std::vector<Common> common = common_stretches(ids_of(before), ids_of(after));
    drop_islands(common, before.size(), after.size());
    Stretches stretches(before, after);
    std::size_t b = 0, a = 0;
    for (const Common& next : common) {
        stretches.add(Edit::Kind::removed, b, 0, next.before - b);
        stretches.add(Edit::Kind::added, 0, a, next.after - a);
        stretches.add(Edit::Kind::equal, next.before, next.after, next.size);
        b = next.before + next.size;
        a = next.after + next.size;
    }
    stretches.add(Edit::Kind::removed, b, 0, before.size() - b);
    stretches.add(Edit::Kind::added, 0, a, after.size() - a);
    return stretches.take();
}

std::vector<Edit> whole(const std::vector<Word>& words, Edit::Kind kind)
{
    Stretches stretches(words, words);
    stretches.add(kind, 0, 0, words.size());
    return stretches.take();
}

} // namespace zeren::comparing
