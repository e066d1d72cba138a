// Names of works and what is to be done, run together; and words in which nobody can tell one from the other.
#include "outline/tables/names.hpp"

#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;

// A bar where the work begins.
std::string cut(std::string words)
{
    const std::uint32_t begin = outline::work_begin(words, shown::whole(words), shown::tables());
    return begin == 0 ? words : words.insert(begin, "|");
}

} // namespace

TEST(TableNames, a_verb_or_a_size_in_front_of_the_first_number_begins_the_work)
{
    for (const std::string words : {"城市生活垃圾收运|新建压缩站5座，购置转运车12辆", "老城棚户区改造|完成征收面积9.6万平方米",
                                    "江北大道北延|全长4.7公里，完成路基工程", "中小学标准化建设|改造薄弱学校14所",
                                    "设施农业提升|新建日光温室1800亩", "环卫转运站建设|建成转运站2座", "城区公厕提升|新建改造公厕75座"}) {
        std::string glued = words;
        glued.erase(glued.find('|'), 1);
        EXPECT_EQ(cut(glued), words);
    }
}

TEST(TableNames, in_doubt_they_stay_one)
{
    for (const std::string words : {"城区公厕提升改造75座", "新建公厕20座", "食品安全监管开展学校食堂改造项目20个", "社区养老服务中心7个",
                                    "防汛物资储备，新建仓库2座", "加固河堤", ""}) {
        EXPECT_EQ(cut(words), words);
    }
}

TEST(TableNames, a_glued_table_has_them_as_titles_where_most_rows_leave_no_doubt)
{
    const std::string head = "2014年重点工作一览表\n序号重点工作年度任务牵头单位配合单位完成时限";
    const Document document = shown::document(
        head + "1城市垃圾收运新建压缩站5座区城管局区财政局、区住建局9月底2中小学建设改造薄弱学校14所区教育局区财政局、区人社局6月30日前"
               "3棚户区改造完成征收面积9万平方米区住建局区财政局、区发改局年底前\n");
    EXPECT_EQ(shown::tasks(document).front(),
              "1: [城市垃圾收运] 新建压缩站5座 <- lead_unit 牵头单位: 区城管局; cooperating_unit 配合单位: 区财政局, 区住建局");
    EXPECT_FALSE(shown::has_code(document, "table_not_split"));
    const Document doubt = shown::document(
        head + "1城区公厕提升改造75座区城管局区财政局、区住建局9月底2薄弱学校提升改造14所区教育局区财政局、区人社局6月30日前"
               "3棚户区改造完成征收面积9万平方米区住建局区财政局、区发改局年底前\n");
    EXPECT_EQ(shown::tasks(doubt)[2],
              "3: 棚户区改造完成征收面积9万平方米 <- lead_unit 牵头单位: 区住建局; cooperating_unit 配合单位: 区财政局, "
              "区发改局");
    EXPECT_TRUE(shown::has_code(doubt, "table_not_split"));
}

TEST(TableNames, a_number_like_an_amount_begins_a_row_only_behind_a_time_and_where_no_other_is_due)
{
    const std::string head = "2014年重点工作一览表\n序号重点工作牵头单位配合单位完成时限";
    const auto count = [&](const std::string& rows) { return shown::document(head + rows).tasks.size(); };
    EXPECT_EQ(count("1改造管网区城管局区财政局、区住建局9月底2改造薄弱学校区教育局区财政局、区人社局6月30日前3棚户区改造区住建局区财政局、"
                    "区发改局年底前\n"),
              3U);
    EXPECT_EQ(count("1改造管网区城管局区财政局、区住建局9月底2年底前3个项目开工区教育局区财政局、区人社局6月30日前3园区改造区住建局区财政局"
                    "、区发改局年底前\n"),
              3U);
    EXPECT_EQ(count("1改造管网区城管局区财政局、区住建局9月底2新建3个车站区教育局区财政局、区人社局6月30日前\n"), 2U);
}
