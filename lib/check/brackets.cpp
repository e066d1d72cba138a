// Brackets and quotes whose other half is missing, in one task or one paragraph outside tasks: （牵头单位：区住建局
//
// A task is looked at without the tasks in it, which are looked at by themselves. A list's own 1) is no bracket.
// Tests: tests/unit/check_test.cpp.
#include "check/rules.hpp"

#include "text/chars.hpp"
#include "text/paired_marks.hpp"

#include <algorithm>
#include <array>

namespace zeren::checks {
namespace {

const text::MarkPair* opened_by(char32_t c)
{
    const auto* found = std::ranges::find(text::kPairs, c, &text::MarkPair::open);
    return found == text::kPairs.end() ? nullptr : found;
}

const text::MarkPair* closed_by(char32_t c)
{
    const auto* found = std::ranges::find(text::kPairs, c, &text::MarkPair::close);
    return found == text::kPairs.end() ? nullptr : found;
}

struct Open {
    std::size_t pair; // index in text::kPairs
    Span span;
};

std::size_t index_of(const text::MarkPair* pair) { return static_cast<std::size_t>(pair - text::kPairs.data()); }

class Stretch {
public:
    Stretch(Report& report, std::int32_t task) : report_(report), task_(task) {}

    void read(Span span)
    {
        for (std::uint32_t at = span.begin; at < span.end;) {
            const text::CodePoint c = text::decode(report_.document.content, at);
            const char32_t mark = text::fold(c.value);
            if (const auto* opened = opened_by(mark)) {
                open_.push_back({index_of(opened), {at, at + c.size}});
                ++counts_[open_.back().pair];
            } else if (const auto* closed = closed_by(mark)) {
                close(index_of(closed), {at, at + c.size});
            }
            at += c.size;
        }
    }

    void finish()
    {
        for (const Open& open : open_) tell(open.span, "is never closed");
        open_.clear();
    }

private:
    // A close ends the nearest open one of its kind; what was opened in between stays open for ever. The counts keep this linear.
    void close(std::size_t pair, Span span)
    {
        if (counts_[pair] == 0) {
            if (!closes_a_number(span.begin)) tell(span, "closes what was never opened");
            return;
        }
        for (; open_.back().pair != pair; open_.pop_back()) {
            --counts_[open_.back().pair];
            tell(open_.back().span, "is never closed");
        }
        --counts_[pair];
        open_.pop_back();
    }

    // 1) 一） a)
    [[nodiscard]] bool closes_a_number(std::uint32_t at) const
    {
        const text::Char before = text::classify(text::decode_before(report_.document.content, at).value);
        return before == text::Char::digit || before == text::Char::latin || (before == text::Char::han && is_short_line_before(at));
    }
    [[nodiscard]] bool is_short_line_before(std::uint32_t at) const
    {
        const std::string_view content = report_.document.content;
        std::uint32_t begin = at;
        for (int left = 4; left > 0 && begin > 0; --left) {
            const text::CodePoint c = text::decode_before(content, begin);
            if (text::is_blank(text::classify(c.value))) return true;
            begin -= c.size;
        }
        return begin == 0;
    }

    void tell(Span span, std::string_view what)
    {
        report_.tell("unpaired_bracket", report_.quoted(span) + " " + std::string(what) + ".", span, task_);
    }

    Report& report_;
    std::int32_t task_;
    std::vector<Open> open_;
    std::array<std::size_t, text::kPairs.size()> counts_{}; // of open_, by pair
};

} // namespace

void find_unpaired_brackets(Report& report)
{
    const auto& tasks = report.document.tasks; // in the order of the text, each before its children
    std::vector<std::uint32_t> last_child_end(tasks.size(), 0);
    std::vector<std::uint32_t> first_child(tasks.size(), 0);
    for (const Task& task : tasks) {
        if (task.parent <= 0 || static_cast<std::size_t>(task.parent) > tasks.size()) continue;
        const auto parent = static_cast<std::size_t>(task.parent) - 1;
        if (last_child_end[parent] == 0) first_child[parent] = task.extent.begin;
        last_child_end[parent] = std::max(last_child_end[parent], task.extent.end);
    }
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        Stretch stretch(report, tasks[i].id);
        const bool has_children = last_child_end[i] != 0;
        stretch.read({tasks[i].extent.begin, has_children ? first_child[i] : tasks[i].extent.end});
        if (has_children) stretch.read({last_child_end[i], tasks[i].extent.end});
        stretch.finish();
    }
    for (const Other& other : report.document.other) {
        if (other.kind != Other::Kind::prose) continue;
        Stretch stretch(report, 0);
        stretch.read(other.span);
        stretch.finish();
    }
}

} // namespace zeren::checks
