// Persons of a list: names with inner blanks, glued names, posts on either side, names with ·.
#include "extract/parties.hpp"
#include "extract/persons.hpp"
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;

std::string read(const std::string& list, RoleKind role = RoleKind::responsible_leader)
{
    const auto found = extract::read_parties(list, shown::whole(list), role, shown::tables());
    return shown::parties(list, found.parties, found.open_ended);
}

struct Case {
    std::string list;
    std::string read;
};

void expect_all(const std::vector<Case>& cases)
{
    for (const auto& [list, expected] : cases) EXPECT_EQ(read(list), expected) << list;
}

} // namespace

TEST(Persons, names_split_at_marks)
{
    expect_all({{"付华", "付华 (person)"},
                {"付华、李志远", "付华 (person), 李志远 (person)"},
                {"付华，李志远", "付华 (person), 李志远 (person)"},
                {"欧阳志远、付华", "欧阳志远 (person), 付华 (person)"},
                {"付华 李志远", "付华 (person), 李志远 (person)"},
                {"付华\u3000李志远\u3000欧阳志远", "付华 (person), 李志远 (person), 欧阳志远 (person)"}});
}

TEST(Persons, names_with_a_blank_inside)
{
    expect_all({{"吕 明", "吕 明 (person)"},
                {"吕 明、李志远", "吕 明 (person), 李志远 (person)"},
                {"吕 明 于 悦", "吕 明 (person), 于 悦 (person)"},
                {"吕 明于 悦", "吕 明 (person), 于 悦 (person)"},
                {"李志远 吕 明", "李志远 (person), 吕 明 (person)"},
                {"许建 国", "许建 国 (person)"}});
}

TEST(Persons, a_name_that_the_number_of_a_page_parts)
{
    EXPECT_EQ(read("杨建\n\n— 4 —\n\n忠"), "杨建\n\n— 4 —\n\n忠 (person)");
    EXPECT_EQ(read("杨建忠\n罗会英"), "杨建忠 (person), 罗会英 (person)");
}

TEST(Persons, posts_in_front)
{
    expect_all({{"副省长付华", "付华 (person, 副省长)"},
                {"区发改委主任李志远", "李志远 (person, 区发改委主任)"},
                {"副县长阿依努尔", "阿依努尔 (person, 副县长)"},
                {"市水务局党组书记欧阳志远", "欧阳志远 (person, 市水务局党组书记)"}});
}

TEST(Persons, posts_behind)
{
    expect_all({{"付华（副省长）", "付华 (person, 副省长)"},
                {"付华(副省长)、李志远(区长)", "付华 (person, 副省长), 李志远 (person, 区长)"},
                {"李志远副县长", "李志远 (person, 副县长)"},
                {"李志远同志", "李志远 (person, 同志)"}});
}

TEST(Persons, a_post_without_name_is_the_text)
{
    expect_all({{"分管副市长", "分管副市长 (person)"},
                {"主要负责人", "主要负责人 (person)"},
                {"常务副区长", "常务副区长 (person)"},
                {"各县区长", "各县区长 (collective)"}});
}

TEST(Persons, names_of_other_peoples)
{
    expect_all({{"买买提·艾力", "买买提·艾力 (person)"},
                {"副县长买买提·艾力", "买买提·艾力 (person, 副县长)"},
                {"阿依努尔·买买提、付华", "阿依努尔·买买提 (person), 付华 (person)"}});
}

TEST(Persons, units_in_a_list_of_persons_are_no_persons)
{
    expect_all(
        {{"市水务局、付华", "市水务局, 付华 (person)"}, {"各街道办事处", "各街道办事处 (collective)"}, {"区城市管理局", "区城市管理局"}});
}

TEST(Persons, the_text_of_an_item_that_is_nobody_gives_none)
{
    for (const std::string item : {"", "加固河堤清理河道", "8", "12345", "一二三四五六七"}) {
        EXPECT_TRUE(extract::read_persons(item, shown::whole(item), shown::tables()).empty()) << item;
    }
}

TEST(Persons, names_and_posts_lie_in_the_item)
{
    for (const std::string item :
         {"（副省长）", "副省长", "付华（副省长", "付华）", " 吕 明于 悦 ", "吕\n明", "副副副省长", "长长长长", "（）（）"}) {
        for (const Party& party : extract::read_persons(item, shown::whole(item), shown::tables())) {
            EXPECT_TRUE(shown::whole(item).holds(party.span)) << item;
            EXPECT_FALSE(party.span.empty()) << item;
            if (party.post) {
                EXPECT_TRUE(shown::whole(item).holds(*party.post)) << item;
            }
        }
    }
}

TEST(Persons, a_post_apart_from_its_name)
{
    expect_all({{"副市长 付华", "付华 (person, 副市长)"},
                {"付 华（副省长）", "付 华 (person, 副省长)"},
                {"市委常委、副市长付华", "付华 (person, 市委常委、副市长)"},
                {"纪检组组长常 征", "常 征 (person, 纪检组组长)"},
                {"付华 副市长 李明 局长", "付华 (person, 副市长), 李明 (person, 局长)"}});
}

TEST(Persons, posts_and_names_that_belong_to_nobody_else)
{
    expect_all({{"党委书记、镇长", "党委书记 (person), 镇长 (person)"},
                {"司法所所长", "司法所所长 (person)"},
                {"付华、李明", "付华 (person), 李明 (person)"},
                {"吕 明于 悦", "吕 明 (person), 于 悦 (person)"},
                {"副市长付华、局长李明", "付华 (person, 副市长), 李明 (person, 局长)"}});
}

TEST(Persons, what_a_bracket_says_of_a_person_is_no_part_of_the_name)
{
    expect_all({{"管委会副主任付华（挂职）", "付华 (person, 管委会副主任)"},
                {"副区长 付华（挂职）", "付华 (person, 副区长)"},
                {"付华(女)", "付华 (person)"},
                {"副县长李志远（主持工作）、付华", "李志远 (person, 副县长), 付华 (person)"},
                {"欧阳志远 （兼）", "欧阳志远 (person)"},
                {"付华（副省长）", "付华 (person, 副省长)"}});
}

TEST(Persons, comrade_behind_a_post_and_a_name_is_neither)
{
    expect_all({{"副县长、县公安局局长付华同志", "付华 (person, 副县长、县公安局局长)"},
                {"副县长 付华 同志", "付华 (person, 副县长)"},
                {"分管负责同志", "分管负责同志 (person)"}});
}

TEST(Persons, posts_behind_the_name)
{
    expect_all({{"付启明  县委常委、副县长", "付启明 (person, 县委常委、副县长)"},
                {"付 敏 县委常委、宣传部部长", "付 敏 (person, 县委常委、宣传部部长)"},
                {"周明，县委常委、副县长", "周明 (person, 县委常委、副县长)"},
                {"付启明、李强 副县长", "付启明 (person), 李强 (person, 副县长)"},
                {"付启明，各乡镇长", "付启明 (person), 各乡镇长 (collective)"}});
}

TEST(Persons, general_accountants_and_their_like)
{
    expect_all({{"总会计师 苏敏", "苏敏 (person, 总会计师)"},
                {"副院长 付立群、总会计师 苏敏", "付立群 (person, 副院长), 苏敏 (person, 总会计师)"}});
}

TEST(Persons, names_made_of_characters_of_time)
{
    expect_all({{"周明，李强", "周明 (person), 李强 (person)"}, {"季全、李强", "季全 (person), 李强 (person)"}});
}

TEST(Persons, posts_with_names_are_parted_by_blanks)
{
    expect_all({{"常务副县长马超群\u3000副县长 杨 帆\u3000人大副主任赵子龙", read("常务副县长马超群、副县长杨 帆、人大副主任赵子龙")},
                {"常务副县长马超群 副县长杨帆 县政府办主任李明", read("常务副县长马超群、副县长杨帆、县政府办主任李明")},
                {"马超群副县长 杨帆主任 李明局长", read("马超群副县长、杨帆主任、李明局长")},
                {"马超群（副县长） 杨帆（区长）", read("马超群（副县长）、杨帆（区长）")},
                {"副县长马超群（常务）\u3000副县长杨帆", read("副县长马超群（常务）、副县长杨帆")},
                {"县长助理周敏 县府办主任孙涛", read("县长助理周敏、县府办主任孙涛")}});
}

TEST(Persons, a_blank_inside_a_post_or_a_name_parts_nobody)
{
    expect_all({{"副县长马超 群", "马超 群 (person, 副县长)"},
                {"县政府党组成员 副县长马超群", "马超群 (person, 县政府党组成员 副县长)"},
                {"县水务局 局长马超群", "马超群 (person, 县水务局 局长)"}});
}
