// What spares work must not change what is read: words known from a longer stretch, and the walk over a list that grows.
#include "outline/clauses/clauses.hpp"
#include "outline/clauses/list_shape.hpp"
#include "outline/clauses/words.hpp"
#include "shown.hpp"
#include "text/utf8.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;
using outline::Setting;

std::vector<std::uint32_t> boundaries(const std::string& text)
{
    std::vector<std::uint32_t> places;
    for (std::uint32_t at = 0; at < text.size(); at += text::decode(text, at).size) places.push_back(at);
    places.push_back(static_cast<std::uint32_t>(text.size()));
    return places;
}

std::string shown_or_none(const std::string& text, const std::optional<outline::Piece>& clause)
{
    return clause ? shown::piece(text, *clause) : "-";
}

const std::vector<std::string> kTexts{
    "市水务局牵头，市林业局、各有关部门配合，6月底前完成。",
    "牵头单位：市水务局；责 任 单 位：市协调服务中心、市林业局等",
    "由市财政局会同各区负责落实，副市长李志远协助；下同",
    "责任单位市水务局，配合单位市林业局。（市公安局牵头负责）",
    "责任单位1：市水务局；责任单位（二）：市林业局；（配合单位）市财政局；责任单位系市水务局",
    "牵头单位（责任人）：市水务局（张远）；完成时限及责任单位 ：6月底前，市林业局负责；牵头（责任）单位：市公安局",
};

TEST(RoleWords, words_known_from_the_whole_text_read_every_part_of_it_alike)
{
    for (const std::string& text : kTexts) {
        const auto known = outline::find_role_words(text, shown::whole(text), shown::tables());
        ASSERT_FALSE(known.empty());
        const auto places = boundaries(text);
        for (std::size_t i = 0; i < places.size(); ++i) {
            for (std::size_t k = i; k < places.size(); ++k) {
                const Span span{places[i], places[k]};
                for (const Setting setting : {Setting::bracket, Setting::sentence}) {
                    EXPECT_EQ(shown_or_none(text, outline::read_clause(text, span, setting, shown::tables(), known)),
                              shown_or_none(text, outline::read_clause(text, span, setting, shown::tables())))
                        << shown::words(text, span);
                }
                EXPECT_EQ(shown_or_none(text, outline::read_leading_clause(text, span, shown::tables(), known)),
                          shown_or_none(text, outline::read_leading_clause(text, span, shown::tables())))
                    << shown::words(text, span);
            }
        }
    }
}

TEST(RoleWords, a_stretch_that_cuts_a_word_is_scanned_anew)
{
    const std::string text = "牵头单位：市水务局";
    const auto known = outline::find_role_words(text, shown::whole(text), shown::tables());
    EXPECT_TRUE(outline::words_inside(text, known, shown::whole(text)).has_value());
    EXPECT_FALSE(outline::words_inside(text, known, {6, 20}).has_value()); // behind 牵头
    EXPECT_FALSE(outline::words_inside(text, known, {0, 9}).has_value());  // 牵头单
    EXPECT_TRUE(outline::words_inside(text, known, {12, 15}).has_value());
    EXPECT_TRUE(outline::words_inside(text, known, {12, 15})->empty());
}

TEST(RoleWords, a_list_that_grows_looks_the_same_as_one_that_is_whole)
{
    const std::vector<std::string> lists{"市水务局、市协调服务中心、做好、市林业局",
                                         "市水务局、市林业局，副市长李志远、、各区（含开发区、新区）、市公安局等",
                                         "、、市水务局、 市林业局 "};
    for (const std::string& list : lists) {
        const auto places = boundaries(list);
        outline::ListWalk walk;
        std::vector<std::uint32_t> ends(places.begin(), places.end());
        ends.insert(ends.end(), places.rbegin(), places.rend()); // and shrinks
        for (const std::uint32_t begin : {0U, 3U}) {
            for (const std::uint32_t end : ends) {
                if (end < begin) continue;
                EXPECT_EQ(outline::looks_like_parties(list, {begin, end}, shown::tables(), walk),
                          outline::looks_like_parties(list, {begin, end}, shown::tables()))
                    << list.substr(begin, end - begin);
            }
        }
    }
}

TEST(RoleWords, an_item_too_long_for_a_name_is_none_however_it_ends)
{
    std::string name;
    for (int i = 0; i < 47; ++i) name += "水"; // 141 bytes
    const std::string fits = name + "务局";
    const std::string too_long = name + "水务局水务局";
    EXPECT_TRUE(outline::looks_like_parties(fits, shown::whole(fits), shown::tables()));
    EXPECT_FALSE(outline::looks_like_parties(too_long, shown::whole(too_long), shown::tables()));
    const std::string padded = std::string(400, ' ') + "市水务局" + std::string(400, ' ') + "、市林业局";
    EXPECT_TRUE(outline::looks_like_parties(padded, shown::whole(padded), shown::tables()));
}

std::string labels(const std::string& text)
{
    std::string line;
    for (const outline::RoleWord& word : outline::find_role_words(text, shown::whole(text), shown::tables()))
        line +=
            (line.empty() ? "" : " ") + shown::words(text, word.span) +
            (word.word->kind == WordKind::label && word.word->means == Meaning::role ? "=" + std::string(to_string(word.word->role)) : "");
    return line;
}

TEST(RoleWords, a_label_with_a_bracket_or_of_two_labels_is_one)
{
    EXPECT_EQ(labels("牵头单位（责任人）：甲"), "牵头单位（责任人）=lead_unit");
    EXPECT_EQ(labels("责任部门(单位):甲"), "责任部门(单位)=responsible_unit");
    EXPECT_EQ(labels("责任单位（人）：甲"), "责任单位（人）=responsible_unit");
    EXPECT_EQ(labels("配合单位（主要领导、联系人）：甲"), "配合单位（主要领导、联系人）=cooperating_unit");
    EXPECT_EQ(labels("牵头（责任）单位：甲"), "牵头（责任）单位=lead_unit");
    EXPECT_EQ(labels("完成时限及责任单位：甲"), "完成时限及责任单位=responsible_unit");
    EXPECT_EQ(labels("责任单位和完成时间：甲"), "责任单位和完成时间=responsible_unit");
    EXPECT_EQ(labels("责任领导及责任单位：甲"), "责任领导及责任单位=responsible_unit");
    EXPECT_EQ(labels("牵头单位、责任人：甲"), "牵头单位、责任人=lead_unit");
    EXPECT_EQ(labels("责任单位/责任人：甲"), "责任单位/责任人=responsible_unit");
    EXPECT_EQ(labels("牵头单位、责任单位及完成时限：甲"), "牵头单位、责任单位及完成时限=responsible_unit");
    EXPECT_EQ(labels("牵头单位及配合单位：甲"), "牵头单位及配合单位=responsible_unit"); // who of them leads is not said
}

TEST(RoleWords, what_is_no_longer_label)
{
    EXPECT_EQ(labels("牵头单位（责任人）要落实"), "牵头单位=lead_unit 责任人=responsible_person 落实");
    EXPECT_EQ(labels("责任单位（市水务局）：要"), "责任单位=responsible_unit");
    EXPECT_EQ(labels("责任单位（第一个）：甲"), "责任单位=responsible_unit");
    EXPECT_EQ(labels("责任单位及市水务局：甲"), "责任单位=responsible_unit");
    EXPECT_EQ(labels("牵头（市水务局）单位：甲"), "牵头");
    EXPECT_EQ(labels("牵头单位和责任单位要"), "牵头单位=lead_unit 责任单位=responsible_unit");
    EXPECT_EQ(labels("责任单位（"), "责任单位=responsible_unit");
    EXPECT_EQ(labels("责任单位（责任人："), "责任单位=responsible_unit 责任人=responsible_person");
    EXPECT_EQ(labels("责任单位及"), "责任单位=responsible_unit");
}

TEST(RoleWords, the_end_of_a_field_of_work_is_no_verb)
{
    EXPECT_EQ(labels("教育局、市场监管"), "市场监管");
    EXPECT_EQ(labels("市场监管负责，农业农村配合"), "市场监管 负责 配合");
    EXPECT_EQ(labels("应急、消防监督、统筹协调"), "消防监督 统筹协调");
    EXPECT_EQ(labels("市纪委监督，市市场监管局监管"), "监督 市场监管局 监管");
}

} // namespace
