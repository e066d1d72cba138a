// Word by word: what is common is a longest common part, and the stretches give back both texts.
#include "compare/shortest_edit.hpp"
#include "compare/wording.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace {

using namespace zeren;
using comparing::Common;
using comparing::common_stretches;

Span all_of(const std::string& text) { return {0, static_cast<std::uint32_t>(text.size())}; }

// 压减至[-1-]{+0.5+}个
std::string shown(const std::string& before, const std::string& after)
{
    comparing::WordIds ids;
    const auto was = comparing::words_of(before, {all_of(before)}, ids);
    const auto is = comparing::words_of(after, {all_of(after)}, ids);
    std::string line;
    for (const Edit& edit : comparing::differences(was, is)) {
        if (edit.kind == Edit::Kind::equal) line += after.substr(edit.after.begin, edit.after.size());
        if (edit.kind == Edit::Kind::removed) line += "[-" + before.substr(edit.before.begin, edit.before.size()) + "-]";
        if (edit.kind == Edit::Kind::added) line += "{+" + after.substr(edit.after.begin, edit.after.size()) + "+}";
    }
    return line;
}

std::size_t longest_common(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b)
{
    std::vector<std::size_t> row(b.size() + 1, 0);
    for (const std::uint32_t x : a) {
        std::size_t corner = 0;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t above = row[j + 1];
            row[j + 1] = x == b[j] ? corner + 1 : std::max(row[j + 1], row[j]);
            corner = above;
        }
    }
    return row.back();
}

// In order, equal on both sides; how many entries in all.
std::size_t checked_size(const std::vector<Common>& found, const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b)
{
    std::size_t x = 0, y = 0, size = 0;
    for (const Common& common : found) {
        EXPECT_GE(common.before, x);
        EXPECT_GE(common.after, y);
        EXPECT_GT(common.size, 0U);
        for (std::uint32_t i = 0; i < common.size; ++i) EXPECT_EQ(a.at(common.before + i), b.at(common.after + i));
        x = common.before + common.size;
        y = common.after + common.size;
        size += common.size;
    }
    return size;
}

std::vector<std::uint32_t> random_entries(std::mt19937& random, std::size_t size, std::uint32_t kinds)
{
    std::vector<std::uint32_t> entries(size);
    for (std::uint32_t& entry : entries) entry = static_cast<std::uint32_t>(random() % kinds);
    return entries;
}

} // namespace

TEST(CompareWording, numbers_are_words_and_marks_are_words)
{
    EXPECT_EQ(shown("压减至1个工作日以内", "压减至0.5个工作日以内"), "压减至[-1-]{+0.5+}个工作日以内");
    EXPECT_EQ(shown("投资233.7亿元", "投资23.7亿元"), "投资[-233.7-]{+23.7+}亿元");
    EXPECT_EQ(shown("建设5G基站。", "建设5G基站，"), "建设5G基站[-。-]{+，+}");
    EXPECT_EQ(shown("12个", "1个2"), "[-12-]{+1+}个{+2+}");
}

TEST(CompareWording, blanks_and_line_breaks_are_no_difference)
{
    EXPECT_EQ(shown("建设 公园\n三处", "建设公园三处"), "建设公园三处");
    EXPECT_EQ(shown("　　修路", "修路"), "修路");
    EXPECT_EQ(shown("完成100%", "完成100％"), "完成100[-%-]{+％+}");
}

TEST(CompareWording, nothing_and_all)
{
    EXPECT_EQ(shown("", ""), "");
    EXPECT_EQ(shown("", "修路"), "{+修路+}");
    EXPECT_EQ(shown("修路", ""), "[-修路-]");
    EXPECT_EQ(shown("修路", "种树"), "[-修路-]{+种树+}");
}

TEST(CompareWording, a_lone_common_word_between_long_differences_is_shown_as_replaced)
{
    EXPECT_EQ(shown("甲乙丙的丁戊己", "子丑寅的卯辰巳"), "[-甲乙丙的丁戊己-]{+子丑寅的卯辰巳+}");
    EXPECT_EQ(shown("甲的乙", "丙的丁"), "[-甲-]{+丙+}的[-乙-]{+丁+}");
}

TEST(CompareWording, a_stretch_ends_where_its_passage_does)
{
    const std::string text = "修路种树";
    comparing::WordIds ids;
    const auto is = comparing::words_of(text, {{0, 6}, {6, 12}}, ids);
    const auto edits = comparing::differences({}, is);
    ASSERT_EQ(edits.size(), 2U);
    EXPECT_EQ(edits[0].after, (Span{0, 6}));
    EXPECT_EQ(edits[1].after, (Span{6, 12}));
}

TEST(CompareWording, the_common_part_is_a_longest_one)
{
    std::mt19937 random(7);
    for (int round = 0; round < 3000; ++round) {
        const auto a = random_entries(random, random() % 14U, static_cast<std::uint32_t>(1 + random() % 5U));
        const auto b = random_entries(random, random() % 14U, static_cast<std::uint32_t>(1 + random() % 5U));
        ASSERT_EQ(checked_size(common_stretches(a, b), a, b), longest_common(a, b)) << "round " << round;
    }
    const auto a = random_entries(random, 400, 20), b = random_entries(random, 300, 20);
    EXPECT_EQ(checked_size(common_stretches(a, b), a, b), longest_common(a, b));
}

TEST(CompareWording, long_texts_without_likeness_end_and_stay_right)
{
    std::mt19937 random(11);
    const auto a = random_entries(random, 60000, 3000), b = random_entries(random, 50000, 3000);
    EXPECT_GT(checked_size(common_stretches(a, b), a, b), 500U);
    const std::vector<std::uint32_t> ones(40000, 1), twos(40000, 2);
    EXPECT_TRUE(common_stretches(ones, twos).empty());
}

TEST(CompareWording, the_stretches_give_back_both_texts)
{
    std::mt19937 random(3);
    const std::vector<std::string> words = {"修", "路", "12", "3.5", "，", " ", "\n", "局", "ab"};
    for (int round = 0; round < 500; ++round) {
        std::string texts[2];
        for (std::string& text : texts)
            for (auto i = random() % 20U; i > 0; --i) text += words[random() % words.size()];
        comparing::WordIds ids;
        const auto was = comparing::words_of(texts[0], {all_of(texts[0])}, ids);
        const auto is = comparing::words_of(texts[1], {all_of(texts[1])}, ids);
        std::vector<Span> old_spans, new_spans;
        for (const Edit& edit : comparing::differences(was, is)) {
            EXPECT_EQ(edit.before.empty(), edit.kind == Edit::Kind::added);
            EXPECT_EQ(edit.after.empty(), edit.kind == Edit::Kind::removed);
            if (!edit.before.empty()) old_spans.push_back(edit.before);
            if (!edit.after.empty()) new_spans.push_back(edit.after);
        }
        comparing::WordIds fresh;
        auto joined = [&](const std::string& text, const std::vector<Span>& spans) { return comparing::words_of(text, spans, fresh); };
        EXPECT_EQ(joined(texts[0], old_spans), joined(texts[0], {all_of(texts[0])}));
        EXPECT_EQ(joined(texts[1], new_spans), joined(texts[1], {all_of(texts[1])}));
    }
}
