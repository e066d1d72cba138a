// Labels and headings are looked up by their endings, so that 目前完成情况 is known by 完成情况.
#include "extract/number_places.hpp"

#include "text/chars.hpp"
#include "text/next_mark.hpp"
#include "text/numerals.hpp"

#include <algorithm>
#include <string>

namespace zeren::extract {
namespace {

constexpr std::size_t kShortFront = 2; // characters: 工作|回顾

bool ends_with(std::string_view text, Span span, const text::Dictionary& words)
{
    span = text::trim_marks(text, span);
    return words.longest_ending(text.substr(span.begin, span.size())).end < span.size();
}

// 症结：… where the lexicon has no such label, nor does its end speak of goals (破解举措): whether its numbers are findings is not known.
// The head of a table's column is no such label, for it stands elsewhere.
bool is_made_up(const NoticeNumbers& notice, const Field& field, const LexiconTables& lexicon)
{
    constexpr std::uint32_t kWidest = 12; // bytes: ： with blanks, or 】：
    const Span between{field.label.end, field.span.begin};
    if (field.span.begin <= field.label.end || between.size() > kWidest ||
        text::next_mark(notice.text, between.begin, between.end, {text::Char::colon, text::Char::close}) >= between.end)
        return false;
    const auto word = lexicon.role_words.longest(notice.text.substr(0, field.label.end), field.label.begin, text::Gaps::allowed);
    if (word.end == field.label.end) return lexicon.words[word.value].is_given;
    const std::string label = text::plain_name(notice.text.substr(field.label.begin, field.label.size()));
    const auto head = lexicon.label_heads.longest_ending(label);
    return head.end >= label.size() || static_cast<LabelPart>(head.value) != LabelPart::asked;
}

// 开工时间, 提案人: when something begins and who asks for it, not by when it is done and by whom; 朱建国等3人 counts no work.
bool is_idle(const NoticeNumbers& notice, const Field& field, const LexiconTables& lexicon)
{
    const std::string label = text::plain_name(notice.text.substr(field.label.begin, field.label.size()));
    const auto head = lexicon.label_heads.longest_ending(label);
    const auto stem = lexicon.label_stems.longest(label, 0);
    if (head.end >= label.size() || !stem.found(0) || stem.end != head.end) return false;
    return static_cast<LabelPart>(head.value) != LabelPart::asked && static_cast<LabelPart>(stem.value) == LabelPart::idle;
}

} // namespace

// 2017年|工作回顾, 存在问题; 着力整改|存在问题 is work to be done.
bool is_review(const NoticeNumbers& notice, Span heading, const LexiconTables& lexicon)
{
    heading = text::trim_marks(notice.text, heading);
    const std::string_view words = notice.text.substr(heading.begin, heading.size());
    const auto match = lexicon.measures.end(MeasureWord::review).longest_ending(words);
    if (match.end >= words.size()) return false;
    const std::size_t front = match.end;
    return text::count_code_points(words.substr(0, front)) <= kShortFront || text::next_numeral(words, 0, front) < front;
}

std::string_view own_text_rule(const NoticeNumbers& notice, const TaskPlace& place, const LexiconTables& lexicon)
{
    if (place.in_review) return kReview;
    const auto& remedies = lexicon.measures.end(MeasureWord::remedy);
    const bool finding =
        std::ranges::any_of(place.fields, [&](const Field& field) { return ends_with(notice.text, field.label, remedies); });
    return finding ? kFinding : std::string_view{};
}

bool is_given(const NoticeNumbers& notice, const Field& field, const LexiconTables& lexicon)
{
    return ends_with(notice.text, field.label, lexicon.measures.end(MeasureWord::given_label));
}

std::string_view field_rule(const NoticeNumbers& notice, const TaskPlace& place, const Field& field, const LexiconTables& lexicon)
{
    if (place.in_review && !place.has_roles) return kReview;
    if (is_made_up(notice, field, lexicon) || is_idle(notice, field, lexicon)) return kUnknownLabel;
    return ends_with(notice.text, field.label, lexicon.measures.end(MeasureWord::progress)) ? kProgress : std::string_view{};
}

} // namespace zeren::extract
