// What holds for every comparison, over the corpus: a notice is equal to itself; of any two, each task is told once, every span lies in
// its text, the edits give back both wordings, and the same comes out again.
#include "notices.hpp"

#include "zeren/compare.hpp"
#include "zeren/json.hpp"
#include "zeren/parse.hpp"
#include "zeren/render.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace {

using namespace zeren;

// Each task of a notice once.
void expect_all_told(const Document& document, const Comparison& comparison, std::vector<std::int32_t> TaskChange::*side)
{
    std::vector<int> told(document.tasks.size(), 0);
    for (const TaskChange& change : comparison.tasks)
        for (const std::int32_t id : change.*side) ++told.at(static_cast<std::size_t>(id - 1));
    EXPECT_TRUE(std::all_of(told.begin(), told.end(), [](int times) { return times == 1; }));
}

// Without the blanks that notices hold.
void append_visible(std::string& to, std::string_view text)
{
    constexpr std::string_view kBlanks[] = {" ", "\n", "\r", "\t", "\u3000", "\u00A0", "\u2002", "\u2003", "\u200B", "\uFEFF"};
    while (!text.empty()) {
        const auto blank = std::find_if(std::begin(kBlanks), std::end(kBlanks), [&](std::string_view b) { return text.starts_with(b); });
        const std::size_t size = blank == std::end(kBlanks) ? 1 : blank->size();
        if (blank == std::end(kBlanks)) to.push_back(text.front());
        text.remove_prefix(size);
    }
}

// Of edits in one language: the removed and equal ones, or the added and equal ones, without blanks.
std::string joined(const std::vector<Edit>& edits, const Document& document, Span Edit::*side)
{
    std::string text;
    for (const Edit& edit : edits) append_visible(text, document.text(edit.*side));
    return text;
}

std::string wording(const Document& document, const std::vector<std::int32_t>& ids)
{
    std::string text;
    for (const std::int32_t id : ids) {
        const Task& task = document.tasks.at(static_cast<std::size_t>(id - 1));
        std::vector<Span> spans = task.rest;
        spans.push_back(task.span);
        if (task.title) spans.push_back(task.title->span);
        for (const Field& field : task.fields) {
            spans.push_back(field.label);
            spans.push_back(field.span);
        }
        std::stable_sort(spans.begin(), spans.end(), [](Span a, Span b) { return a.begin < b.begin; });
        for (const Span span : spans) append_visible(text, document.text(span));
    }
    return text;
}

void expect_sound(const Document& before, const Document& after)
{
    const Comparison comparison = compare(before, after);
    expect_all_told(before, comparison, &TaskChange::before);
    expect_all_told(after, comparison, &TaskChange::after);
    for (const TaskChange& change : comparison.tasks) {
        EXPECT_TRUE(change.before.size() <= 1 || change.after.size() <= 1);
        if (!change.reworded) continue;
        EXPECT_EQ(joined(change.edits, before, &Edit::before), wording(before, change.before));
        EXPECT_EQ(joined(change.edits, after, &Edit::after), wording(after, change.after));
    }
    EXPECT_EQ(compare(before, after), comparison);
    EXPECT_FALSE(to_json(comparison, before, after).empty());
    EXPECT_FALSE(render(comparison, before, after, RenderFormat::html, {.all = true}).empty());
}

std::vector<Document> documents()
{
    std::vector<Document> all;
    for (const property::Notice& notice : property::corpus_notices())
        if (auto text = property::text_of(notice)) all.push_back(parse(std::move(*text)));
    return all;
}

} // namespace

TEST(Comparison, every_notice_is_equal_to_itself)
{
    for (const Document& document : documents()) {
        const Comparison comparison = compare(document, document);
        EXPECT_TRUE(comparison.equal());
        EXPECT_EQ(comparison.tasks.size(), document.tasks.size());
    }
}

TEST(Comparison, any_two_notices_are_told_whole_and_verbatim)
{
    const std::vector<Document> all = documents();
    for (std::size_t i = 0; i + 1 < all.size(); ++i) expect_sound(all[i], all[i + 1]);
}
