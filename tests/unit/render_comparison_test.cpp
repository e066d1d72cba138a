// render() of a comparison: what stands in it, and that no notice writes lines, escapes or elements of its own.
#include "zeren/compare.hpp"
#include "zeren/parse.hpp"
#include "zeren/read.hpp"
#include "zeren/render.hpp"

#include <gtest/gtest.h>

#include <span>
#include <string>

namespace {

using namespace zeren;

// Plain text, whatever it looks like.
Document plain(const std::string& content)
{
    ReadOptions options;
    options.format = "text";
    return parse(read(std::as_bytes(std::span(content)), options));
}

std::string rendered(const std::string& before, const std::string& after, RenderFormat format, const RenderOptions& options = {})
{
    const Document first = plain(before), second = plain(after);
    return render(compare(first, second), first, second, format, options);
}

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

const std::string kBefore = "1.加固东河河堤5公里。\n责任单位：市水务局\n2.清理西湖。\n责任单位：市环保局\n";
const std::string kAfter = "1.加固东河河堤8公里。\n责任单位：市水务局、市财政局\n2.清理西湖。\n责任单位：市环保局\n";

} // namespace

TEST(RenderComparison, text_shows_words_numbers_roles_and_ledgers)
{
    EXPECT_EQ(rendered(kBefore, kAfter, RenderFormat::text),
              "2 tasks → 2 tasks: 1 changed, 1 same\n"
              "~ 1\n"
              "    加固东河河堤[-5-]{+8+}公里。\n"
              "    + responsible_unit: 市财政局\n"
              "    ~ target up: 加固东河河堤5公里 → 加固东河河堤8公里 (5000 → 8000 米, +3000)\n"
              "\nUnits and persons:\n"
              "  市财政局: gained 1 responsible_unit; kept 0\n");
}

TEST(RenderComparison, what_is_the_same_is_shown_when_asked_for)
{
    EXPECT_FALSE(holds(rendered(kBefore, kAfter, RenderFormat::text), "清理西湖"));
    EXPECT_TRUE(holds(rendered(kBefore, kAfter, RenderFormat::text, {.all = true}), "= 2\n    清理西湖。\n"));
    EXPECT_FALSE(holds(rendered(kBefore, kAfter, RenderFormat::html), "清理西湖"));
    EXPECT_TRUE(holds(rendered(kBefore, kAfter, RenderFormat::html, {.all = true}), "清理西湖"));
}

TEST(RenderComparison, equal_notices_say_so)
{
    EXPECT_EQ(rendered(kBefore, kBefore, RenderFormat::text), "2 tasks → 2 tasks: 2 same; the notices are equal\n");
}

TEST(RenderComparison, the_page_is_whole_and_loads_nothing)
{
    const std::string page = rendered(kBefore, kAfter, RenderFormat::html);
    EXPECT_TRUE(page.starts_with("<!DOCTYPE html>"));
    EXPECT_TRUE(page.ends_with("</html>\n"));
    EXPECT_TRUE(holds(page, "<del>5</del><ins>8</ins>"));
    EXPECT_TRUE(holds(page, "default-src 'none'"));
    for (const std::string_view loaded : {"<script", "<link", "src=", "href=", "url("}) EXPECT_FALSE(holds(page, loaded)) << loaded;
}

TEST(RenderComparison, markup_in_a_notice_is_text)
{
    const std::string evil = "1.加固<script>alert(1)</script>河堤&\"'。\n责任单位：市<b>水务局\n";
    const std::string page = rendered(kBefore, evil, RenderFormat::html, {.all = true});
    EXPECT_FALSE(holds(page, "<script"));
    EXPECT_FALSE(holds(page, "<b>水"));
    EXPECT_TRUE(holds(page, "&lt;script&gt;alert(1)&lt;/script&gt;"));
}

TEST(RenderComparison, control_characters_and_marks_of_direction_reach_no_terminal)
{
    const std::string evil = "1.加固\x1b[31m河堤\u202e三处\u2028。\n责任单位：市水务局\n";
    const std::string text = rendered(kBefore, evil, RenderFormat::text, {.all = true});
    EXPECT_FALSE(holds(text, "\x1b"));
    EXPECT_FALSE(holds(text, "\u202e"));
    EXPECT_FALSE(holds(text, "\u2028"));
}
