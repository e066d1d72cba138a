// Walks over the lines: which words count by one, those of the lexicon and others, and what begins anew below what.
#include "outline/numbering/worded_numbers.hpp"

#include "outline/numbering/counted_words.hpp"
#include "outline/numbering/due_marks.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace zeren::outline {
namespace {

constexpr std::size_t kMostWords = 8;  // that number the items of one notice
constexpr std::size_t kBeginsAnew = 2; // times prove it

// The word of the lexicon that begins at `at`, or behind a bracket there.
Span word_at(std::string_view text, std::uint32_t at, const LexiconTables& lexicon)
{
    std::uint32_t begin = at;
    if (const auto c = text::decode(text, at); text::is_round_open(c.value)) begin += c.size;
    const auto& words = lexicon.header_begins[static_cast<std::size_t>(HeaderWord::numbered)];
    return {begin, words.longest(text, begin).end};
}

// What begins anew right below what: the last mark that is not deeper than 1. decides.
class Nesting {
public:
    void see(const Mark& mark)
    {
        if (mark.ladder == Ladder::none || mark.ladder > Ladder::arabic) return;
        if (mark.value == 1 && last_ == Ladder::worded) ++below_words_[static_cast<std::size_t>(mark.ladder)];
        if (mark.value == 1 && mark.ladder == Ladder::worded && last_ == Ladder::arabic) {
            ++below_arabic_;
            due_ = arabic_ + 1;
        }
        if (mark.ladder == Ladder::arabic) {
            goes_on_ = goes_on_ || (last_ == Ladder::worded && mark.value == due_);
            arabic_ = mark.value;
        }
        if (mark.ladder != Ladder::arabic || last_ != Ladder::worded || mark.value == 1 || mark.value == due_) last_ = mark.ladder;
    }

    [[nodiscard]] Ladder ladder() const
    {
        const auto anew = [&](Ladder below) { return below_words_[static_cast<std::size_t>(below)] >= kBeginsAnew; };
        if (anew(Ladder::chinese)) return Ladder::chapter;
        if (anew(Ladder::chinese_bracket)) return Ladder::worded_part;
        return below_arabic_ >= kBeginsAnew || goes_on_ ? Ladder::arabic_bracket : Ladder::worded;
    }

private:
    Ladder last_ = Ladder::none;
    std::array<std::size_t, kLadders> below_words_{};
    std::size_t below_arabic_ = 0;
    std::uint32_t arabic_ = 0; // the last number 1.
    std::uint32_t due_ = 0;    // the one that follows where the words begin below 1.
    bool goes_on_ = false;     // 1.… 甲、… 乙、… 2.…: and it does follow
};

} // namespace

Mark read_worded_number(std::string_view text, std::uint32_t at, const LexiconTables& lexicon)
{
    const Span word = word_at(text, at, lexicon);
    return word.empty() ? Mark{} : read_worded_mark(text, at, word);
}

WordedNumbers::WordedNumbers(std::string_view text, std::vector<std::uint32_t> begins, const LexiconTables& lexicon)
    : text_(text), lexicon_(lexicon), begins_(std::move(begins)), lines_(find_counted_lines(text, begins_, lexicon)),
      counted_(find_counted_words(text, lines_, lexicon))
{
    std::vector<std::uint32_t> last; // by word
    std::vector<bool> proven;
    const auto add = [&](std::string_view name, std::uint32_t value, bool counts) {
        words_.push_back({name, Ladder::none});
        last.push_back(value);
        proven.push_back(counts);
    };
    std::vector<std::pair<std::uint32_t, Found>> founds; // of the lines that have one, by where they begin; asked once
    for (const std::uint32_t begin : begins_) {
        const Found found = find(begin);
        if (found.mark.ladder == Ladder::none) continue;
        founds.emplace_back(begin, found);
        const auto known = std::ranges::find(words_, found.name, &Word::word);
        const auto index = static_cast<std::size_t>(known - words_.begin());
        if (known == words_.end()) {
            if (words_.size() < kMostWords) add(found.name, found.mark.value, found.counted);
            continue;
        }
        if (found.mark.value == last[index] + 1) proven[index] = true;
        last[index] = found.mark.value;
    }
    const auto first = static_cast<std::size_t>(std::ranges::find(proven, true) - proven.begin());
    if (first == words_.size()) return;
    Nesting nesting;
    auto found = founds.begin();
    for (const std::uint32_t begin : begins_) {
        while (found != founds.end() && found->first < begin) ++found;
        const bool named = found != founds.end() && found->first == begin && found->second.name == words_[first].word;
        const Mark mark = read_mark(text, begin);
        nesting.see(mark.ladder == Ladder::none && named ? found->second.mark : mark);
    }
    for (std::size_t i = first; i < words_.size(); ++i) { // a second word counts what stands below the first
        if (proven[i]) words_[i].ladder = i == first ? nesting.ladder() : std::max(nesting.ladder(), Ladder::arabic);
    }
}

WordedNumbers::Found WordedNumbers::find(std::uint32_t at) const
{
    if (const Span word = word_at(text_, at, lexicon_); !word.empty()) {
        const Mark mark = read_worded_mark(text_, at, word);
        if (mark.ladder != Ladder::none) return {text_.substr(word.begin, word.size()), mark, false};
    }
    if (counted_.empty()) return {};
    const CountedMark counted = counted_at(at);
    if (counted.mark.ladder == Ladder::none || std::ranges::find(counted_, counted.word) == counted_.end()) return {};
    return {counted.word, counted.mark, true};
}

// Items may begin inside a line as well.
CountedMark WordedNumbers::counted_at(std::uint32_t at) const
{
    const text::CodePoint first = text::decode(text_, at);
    if (first.value < 0x80 && !text::is_round_open(first.value)) return {}; // 1.: neither a word nor a sign
    const auto line = std::ranges::lower_bound(lines_, at, {}, &CountedLine::begin);
    if (line != lines_.end() && line->begin == at) return line->found;
    if (std::ranges::binary_search(begins_, at)) return {};
    const CountedMark inside = read_counted_mark(text_, at, lexicon_);
    return inside.word == text::kEnumerating ? CountedMark{} : inside; // 一是…；二是… in a sentence
}

Mark WordedNumbers::read(std::uint32_t at) const
{
    if (words_.empty()) return {};
    Found found = find(at);
    const auto known = std::ranges::find(words_, found.name, &Word::word);
    if (found.mark.ladder == Ladder::none || known == words_.end() || known->ladder == Ladder::none) return {};
    found.mark.ladder = known->ladder;
    return found.mark;
}

} // namespace zeren::outline
