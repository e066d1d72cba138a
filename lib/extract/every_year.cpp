// What 每年 opens goes on up to the end of the sentence.
#include "extract/every_year.hpp"

#include "text/chars.hpp"
#include "text/next_mark.hpp"

namespace zeren::extract {

void EveryYear::give_to(TimeExpression& time)
{
    using Kind = TimeExpression::Kind;
    constexpr text::Kinds kEnds{text::Char::stop, text::Char::semicolon};
    if (text::next_mark(text_, end_, time.span.begin, kEnds) < time.span.begin) every_ = false;
    end_ = time.span.end;
    if (time.kind == Kind::every) every_ = time.day_said && lexicon_.time.words[time.word].means == TimeMeaning::yearly;
    if (!every_ || time.year != 0 || time.kind != Kind::date || time.month == 0 || !time.bounded) return;
    time.kind = Kind::every;
    time.limit = Deadline::Kind::ongoing;
    time.word = lexicon_.time.yearly;
    time.day_said = true;
}

} // namespace zeren::extract
