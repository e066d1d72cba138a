// Labels and headings are looked up by their endings, so that 目前完成情况 is known by 完成情况.
#include "extract/number_places.hpp"

#include "text/chars.hpp"
#include "text/numerals.hpp"

#include <algorithm>

namespace zeren::extract {
namespace {

constexpr std::size_t kShortFront = 2; // characters: 工作|回顾

bool ends_with(std::string_view text, Span span, const text::Dictionary& words)
{
    span = text::trim_marks(text, span);
    return words.longest_ending(text.substr(span.begin, span.size())).end < span.size();
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
    return ends_with(notice.text, field.label, lexicon.measures.end(MeasureWord::progress)) ? kProgress : std::string_view{};
}

} // namespace zeren::extract
