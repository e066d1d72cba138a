// Characters, code points, names without noise, and the dictionary that finds the longest word.
#include "text/char_set.hpp"
#include "text/chars.hpp"
#include "text/dictionary.hpp"
#include "text/lent_array.hpp"
#include "text/seldom_list.hpp"
#include "text/utf8.hpp"

#include <gtest/gtest.h>

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using namespace zeren;
using text::Char;
using text::Dictionary;
using text::Gaps;

std::string trimmed(const std::string& content)
{
    const Span span = text::trim(content, {0, static_cast<std::uint32_t>(content.size())});
    return content.substr(span.begin, span.size());
}

std::string without_marks(const std::string& content)
{
    const Span span = text::trim_marks(content, {0, static_cast<std::uint32_t>(content.size())});
    return content.substr(span.begin, span.size());
}

TEST(SeldomList, holds_what_is_pushed_and_nothing_before)
{
    text::SeldomList<std::string> list;
    EXPECT_TRUE(list.empty());
    EXPECT_EQ(list.begin(), list.end());
    list.push_back("整改措施");
    list.push_back("完成时限");
    EXPECT_EQ(list.size(), 2U);
    EXPECT_EQ(list.front(), "整改措施");
    EXPECT_EQ(std::vector<std::string>(list.begin(), list.end()), (std::vector<std::string>{"整改措施", "完成时限"}));
}

TEST(SeldomList, copies_do_not_see_each_others_changes)
{
    text::SeldomList<std::string> list;
    text::SeldomList<std::string> before = list;
    list.push_back("问题");
    text::SeldomList<std::string> copy = list;
    copy.push_back("目标");
    EXPECT_TRUE(before.empty());
    EXPECT_EQ(list.size(), 1U);
    EXPECT_EQ(copy.size(), 2U);
    before = copy;
    EXPECT_EQ(before.size(), 2U);
    const text::SeldomList<std::string> moved = std::move(copy);
    EXPECT_EQ(moved.size(), 2U);
    list = text::SeldomList<std::string>();
    EXPECT_TRUE(list.empty());
}

} // namespace

TEST(Text, ends_of_ascii_are_trimmed_like_others)
{
    for (const std::string kept : {"1", "(1)", "|", "a水", "水b", "1。水", "", "12 a"}) EXPECT_EQ(trimmed(kept), kept);
    EXPECT_EQ(trimmed(" 1\t"), "1");
    EXPECT_EQ(trimmed("1\n"), "1");
    EXPECT_EQ(trimmed("　(1)　"), "(1)");
    EXPECT_EQ(without_marks("12"), "12");
    EXPECT_EQ(without_marks("1."), "1");
    EXPECT_EQ(without_marks(",12;"), "12");
    EXPECT_EQ(without_marks("；12。"), "12");
}

TEST(Text, code_points_go_forwards_and_backwards)
{
    const std::string content = "aé水𠮷。";
    std::vector<char32_t> forwards;
    for (std::size_t at = 0; at < content.size(); at += text::decode(content, at).size) forwards.push_back(text::decode(content, at).value);
    EXPECT_EQ(forwards, (std::vector<char32_t>{U'a', U'é', U'水', U'𠮷', U'。'}));
    std::vector<char32_t> backwards;
    for (std::size_t at = content.size(); at > 0; at = text::before(content, at))
        backwards.insert(backwards.begin(), text::decode_before(content, at).value);
    EXPECT_EQ(backwards, forwards);
    EXPECT_EQ(text::count_code_points(content), 5U);
}

TEST(Text, nothing_is_read_beyond_the_ends)
{
    EXPECT_EQ(text::decode("", 0).size, 0U);
    EXPECT_EQ(text::decode("水", 3).size, 0U);
    EXPECT_EQ(text::decode("水", 99).size, 0U);
    EXPECT_EQ(text::decode_before("水", 0).size, 0U);
    EXPECT_EQ(text::before("水", 0), 0U);
    EXPECT_EQ(text::count_code_points(""), 0U);
}

TEST(Text, marks_and_their_half_width_twins_are_one_kind)
{
    for (const auto& [wide, narrow] : std::vector<std::pair<char32_t, char32_t>>{{U'，', U','},
                                                                                 {U'；', U';'},
                                                                                 {U'：', U':'},
                                                                                 {U'（', U'('},
                                                                                 {U'）', U')'},
                                                                                 {U'！', U'!'},
                                                                                 {U'．', U'.'},
                                                                                 {U'９', U'9'},
                                                                                 {U'［', U'['},
                                                                                 {U'\u3000', U' '}}) {
        EXPECT_EQ(text::classify(wide), text::classify(narrow)) << static_cast<std::uint32_t>(wide);
    }
}

TEST(Text, kinds_of_characters)
{
    for (const auto& [c, kind] : std::vector<std::pair<char32_t, Char>>{{U'水', Char::han},
                                                                        {U'〇', Char::han},
                                                                        {U'A', Char::latin},
                                                                        {U'0', Char::digit},
                                                                        {U'、', Char::pause},
                                                                        {U'。', Char::stop},
                                                                        {U'\n', Char::line_end},
                                                                        {U'\r', Char::line_end},
                                                                        {U'\t', Char::blank},
                                                                        {U'\u00A0', Char::blank},
                                                                        {U'“', Char::open},
                                                                        {U'》', Char::close},
                                                                        {U'"', Char::quote},
                                                                        {U'—', Char::dash},
                                                                        {U'①', Char::other}}) {
        EXPECT_EQ(text::classify(c), kind) << static_cast<std::uint32_t>(c);
    }
}

TEST(Text, blanks_are_trimmed_and_inner_ones_stay)
{
    EXPECT_EQ(trimmed("  \u3000市 水务局 \t\r\n"), "市 水务局");
    EXPECT_EQ(trimmed("市水务局。"), "市水务局。");
    EXPECT_EQ(trimmed(" \n "), "");
    EXPECT_EQ(trimmed(""), "");
}

TEST(Text, marks_are_trimmed_and_brackets_stay)
{
    EXPECT_EQ(without_marks("，市水务局；。"), "市水务局");
    EXPECT_EQ(without_marks("、 市水务局 ："), "市水务局");
    EXPECT_EQ(without_marks("（市水务局）"), "（市水务局）");
    EXPECT_EQ(without_marks("，。"), "");
}

TEST(Text, names_without_noise)
{
    EXPECT_EQ(text::plain_name("市水务局"), "市水务局");
    EXPECT_EQ(text::plain_name("市 水\u3000务 局"), "市水务局");
    EXPECT_EQ(text::plain_name("市水务\r\n局"), "市水务局");
    EXPECT_EQ(text::plain_name("發(fā)展局"), "發展局");
    EXPECT_EQ(text::plain_name("發（fā）展局"), "發展局");
    EXPECT_EQ(text::plain_name(""), "");
}

TEST(Text, names_keep_what_is_no_noise)
{
    for (const std::string name : {"各街道（功能区）", "China Mobile", "12345热线", "“两山”专班", "市水务局(区)", "买买提·艾力"}) {
        EXPECT_EQ(text::plain_name(name), name);
    }
}

TEST(Text, folding_goes_to_simplified_and_narrow)
{
    EXPECT_EQ(text::fold(U'責'), U'责');
    EXPECT_EQ(text::fold(U'單'), U'单');
    EXPECT_EQ(text::fold(U'９'), U'9');
    EXPECT_EQ(text::fold(U'Ａ'), U'A');
    for (const char32_t c : {U'责', U'水', U'a', U'。', U'\u3000'}) EXPECT_EQ(text::fold(text::fold(c)), text::fold(c));
}

TEST(Text, a_set_of_characters_holds_both_scripts_and_widths)
{
    text::CharSet set;
    set.add(U"责1");
    for (const char32_t c : std::u32string(U"责責1１")) EXPECT_TRUE(set.holds(c));
    for (const char32_t c : std::u32string(U"任２(　😀")) EXPECT_FALSE(set.holds(c));
    const text::CharSet first = text::first_characters(std::array<std::string_view, 2>{"責任", "和"});
    EXPECT_TRUE(first.holds(U'责'));
    EXPECT_TRUE(first.holds(U'和'));
    EXPECT_FALSE(first.holds(U'任'));
}

TEST(LentArray, who_writes_changes_neither_the_lender_nor_a_copy)
{
    static constexpr std::array<int, 3> kConstant = {1, 2, 3};
    const text::LentArray<int> lent{std::span<const int>(kConstant)};
    EXPECT_EQ(lent.data(), kConstant.data());
    text::LentArray<int> changed = lent;
    changed.own()[1] = 7;
    text::LentArray<int> again = changed;
    again.own()[1] = 8;
    EXPECT_EQ(kConstant[1], 2);
    EXPECT_EQ(lent[1], 2);
    EXPECT_EQ(changed[1], 7);
    EXPECT_EQ(again[1], 8);
    const text::LentArray<int> moved = std::move(again);
    EXPECT_EQ(moved[1], 8);
    changed = lent;
    EXPECT_EQ(changed.data(), kConstant.data());
}

TEST(Dictionary, a_copy_has_words_of_its_own)
{
    Dictionary words;
    words.add("责任", 1);
    Dictionary more = words;
    more.add("责任单位", 2);
    EXPECT_EQ(words.longest("责任单位", 0).value, 1U);
    EXPECT_EQ(more.longest("责任单位", 0).value, 2U);
    EXPECT_FALSE(Dictionary().longest("责任", 0).found(0));
}

TEST(Dictionary, the_longest_word_wins)
{
    Dictionary words;
    words.add("牵头", 1);
    words.add("牵头单位", 2);
    words.add("牵头负责", 3);
    EXPECT_EQ(words.longest("牵头单位：市水务局", 0).value, 2U);
    EXPECT_EQ(words.longest("牵头单元", 0).value, 1U);
    EXPECT_EQ(words.longest("牵头单元", 0).end, std::string("牵头").size());
    EXPECT_EQ(words.longest("由牵头单位", 3).value, 2U);
    EXPECT_FALSE(words.longest("单位牵头", 0).found(0));
    EXPECT_FALSE(words.longest("牵", 0).found(0));
    EXPECT_FALSE(words.longest("", 0).found(0));
}

TEST(Dictionary, words_match_in_both_scripts_and_widths)
{
    Dictionary words;
    words.add("责任单位", 1);
    words.add("GDP", 2);
    words.add("職責", 3);
    EXPECT_TRUE(words.longest("責任單位", 0).found(0));
    EXPECT_TRUE(words.longest("责任單位", 0).found(0));
    EXPECT_TRUE(words.longest("ＧＤＰ", 0).found(0));
    EXPECT_TRUE(words.longest("职责", 0).found(0));
}

TEST(Dictionary, gaps_are_passed_over_only_where_asked)
{
    Dictionary words;
    words.add("责任单位", 1);
    for (const std::string written : {"责 任 单 位", "责\u3000任\u3000单\u3000位", "责任\n单位"}) {
        EXPECT_TRUE(words.longest(written, 0, Gaps::allowed).found(0)) << written;
        EXPECT_FALSE(words.longest(written, 0).found(0)) << written;
    }
    EXPECT_FALSE(words.longest("责、任单位", 0, Gaps::allowed).found(0));
}

TEST(Dictionary, a_match_never_ends_in_a_gap)
{
    Dictionary words;
    words.add("责任", 1);
    words.add("责任单位", 2);
    const auto match = words.longest("责 任  单", 0, Gaps::allowed);
    EXPECT_EQ(match.value, 1U);
    EXPECT_EQ(match.end, std::string("责 任").size());
}

TEST(Dictionary, later_words_replace_equal_ones)
{
    Dictionary words;
    words.add("牵头", 1);
    words.add("牵头", 9);
    words.add("", 5);
    EXPECT_EQ(words.longest("牵头", 0).value, 9U);
}

TEST(Dictionary, endings)
{
    Dictionary endings;
    endings.add_ending("局", 1);
    endings.add_ending("管理局", 2);
    const std::string name = "市城市管理局";
    EXPECT_EQ(endings.longest_ending(name).value, 2U);
    EXPECT_EQ(endings.longest_ending(name).end, name.size() - std::string("管理局").size());
    EXPECT_EQ(endings.longest_ending("市水務局").value, 1U);
    EXPECT_EQ(endings.longest_ending("局长").end, std::string("局长").size());
    EXPECT_EQ(endings.longest_ending("").end, 0U);
}

TEST(Dictionary, many_words_are_all_found)
{
    Dictionary words;
    std::vector<std::string> all;
    for (char32_t c = 0x4E00; c < 0x4E00 + 3000; ++c) {
        std::string word;
        for (const char32_t one : {c, static_cast<char32_t>(c + 1)}) {
            word += static_cast<char>(0xE0U | (one >> 12U));
            word += static_cast<char>(0x80U | ((one >> 6U) & 0x3FU));
            word += static_cast<char>(0x80U | (one & 0x3FU));
        }
        words.add(word, static_cast<std::uint32_t>(all.size()));
        all.push_back(word);
    }
    std::size_t found = 0;
    for (const std::string& word : all) found += words.longest(word, 0).found(0);
    EXPECT_EQ(found, all.size());
}
