// Labels and titles are looked up by their endings, so that 目前完成情况 is known by 完成情况.
#include "extract/number_places.hpp"

#include "extract/notice_year.hpp"
#include "text/chars.hpp"

#include <algorithm>

namespace zeren::extract {
namespace {

bool ends_with(std::string_view text, Span span, const text::Dictionary& words)
{
    span = text::trim_marks(text, span);
    return words.longest_ending(text.substr(span.begin, span.size())).end < span.size();
}

} // namespace

NoticeNumbers read_notice(std::string_view text, const Header& header, const LexiconTables& lexicon)
{
    const auto& types = lexicon.header_ends[static_cast<std::size_t>(HeaderWord::no_work)];
    return {text, find_notice_year(text, header).year, header.title && ends_with(text, header.title->span, types)};
}

bool is_review(const NoticeNumbers& notice, Span heading, const LexiconTables& lexicon)
{
    return ends_with(notice.text, heading, lexicon.measures.end(MeasureWord::review));
}

std::string_view own_text_rule(const NoticeNumbers& notice, const TaskPlace& place, const LexiconTables& lexicon)
{
    if (notice.no_work && !place.has_roles) return kOtherDocument;
    if (place.in_review) return kReview;
    const auto& remedies = lexicon.measures.end(MeasureWord::remedy);
    const bool finding =
        std::ranges::any_of(place.fields, [&](const Field& field) { return ends_with(notice.text, field.label, remedies); });
    return finding ? kFinding : std::string_view{};
}

std::string_view field_rule(const NoticeNumbers& notice, const TaskPlace& place, const Field& field, const LexiconTables& lexicon)
{
    if (notice.no_work && !place.has_roles) return kOtherDocument;
    if (place.in_review && !place.has_roles) return kReview;
    return ends_with(notice.text, field.label, lexicon.measures.end(MeasureWord::progress)) ? kProgress : std::string_view{};
}

} // namespace zeren::extract
