// Headings without numbers over tables: what makes them sections and gives their offices the rows below.
#include "zeren/read.hpp"

#include "shown.hpp"

#include <gtest/gtest.h>

#include <span>
#include <string>
#include <vector>

namespace {

using namespace zeren;
using Lines = std::vector<std::string>;

std::string table(const std::string& head, const std::string& rows)
{
    const auto cells = [](const std::string& line) {
        std::string row = "<tr><td>";
        for (const char c : line) row += c == '|' ? "</td><td>" : std::string(1, c);
        return row + "</td></tr>";
    };
    std::string html = "<table>" + cells(head);
    for (std::size_t at = 0; at < rows.size();) {
        const std::size_t end = std::min(rows.find('\n', at), rows.size());
        html += cells(rows.substr(at, end - at));
        at = end + 1;
    }
    return html + "</table>";
}

const std::string kHead = "序号|任务|责任单位|时限";
const std::string kRoads = table(kHead, "1|修路3公里|县交通局|8月底\n2|修桥2座|县交通局|9月底");
const std::string kSchools = table(kHead, "1|建校1所|县教育局|8月底\n2|招聘教师9名|县教育局|9月底");
const std::string kNobody = table("序号|任务|时限", "1|修路3公里|8月底\n2|修桥2座|9月底");

Document parsed(const std::string& body)
{
    const std::string page = "<!DOCTYPE html><meta charset=utf-8><body>" + body + "</body>";
    return parse(read(std::as_bytes(std::span(page))));
}

// The headings of all sections, then section and task with its roles.
Lines lines(const Document& document)
{
    Lines result{""};
    for (const Section& one : document.sections)
        result.front() += (result.front().empty() ? "" : " ") + shown::words(document.content, one.heading.span);
    for (const Task& task : document.tasks)
        result.push_back(std::to_string(task.section) + ' ' + shown::words(document.content, task.span) + " <- " +
                         shown::roles(document, task));
    return result;
}

} // namespace

TEST(TableHeadings, two_of_them_are_sections)
{
    const Document document = parsed("<h2>交通建设</h2>" + kRoads + "<h2>教育事业</h2>" + kSchools);
    EXPECT_EQ(lines(document),
              (Lines{"交通建设 教育事业", "1 修路3公里 <- responsible_unit 责任单位: 县交通局",
                     "1 修桥2座 <- responsible_unit 责任单位: 县交通局", "2 建校1所 <- responsible_unit 责任单位: 县教育局",
                     "2 招聘教师9名 <- responsible_unit 责任单位: 县教育局"}));
}

TEST(TableHeadings, the_title_of_the_document_is_none)
{
    const Document document =
        parsed("<h1>江北县2023年重点任务分解表</h1>" + kRoads + "<h2>教育事业</h2>" + kSchools + "<h2>林业</h2>" + kRoads);
    EXPECT_EQ(lines(document).front(), "教育事业 林业");
    ASSERT_TRUE(document.header.title);
    EXPECT_EQ(document.text(document.header.title->span), "江北县2023年重点任务分解表");
}

TEST(TableHeadings, lists_by_name_are_sections_where_all_of_them_are)
{
    EXPECT_EQ(lines(parsed("<h2>交通任务清单</h2>" + kRoads + "<h2>教育任务清单</h2>" + kSchools)).front(), "交通任务清单 教育任务清单");
}

TEST(TableHeadings, one_alone_a_sentence_and_an_annex_are_none)
{
    EXPECT_EQ(lines(parsed("<h2>交通建设</h2>" + kRoads)).front(), "");
    EXPECT_EQ(lines(parsed("<h2>交通建设</h2>" + kRoads + "<h2>各单位要抓好落实，按月报送。</h2>" + kSchools)).front(), "");
    EXPECT_EQ(lines(parsed("<h2>附件1</h2>" + kRoads + "<h2>附件2</h2>" + kSchools)).front(), "");
    EXPECT_EQ(lines(parsed("<p>交通建设</p>" + kRoads + "<p>教育事业</p>" + kSchools)).front(), ""); // no headings by their format
}

TEST(TableHeadings, offices_have_the_rows_that_name_nobody)
{
    const Lines wanted{"县交通局 县水务局", "1 修路3公里 <- responsible_unit [heading_clause]: 县交通局",
                       "1 修桥2座 <- responsible_unit [heading_clause]: 县交通局",
                       "2 修路3公里 <- responsible_unit [heading_clause]: 县水务局",
                       "2 修桥2座 <- responsible_unit [heading_clause]: 县水务局"};
    EXPECT_EQ(lines(parsed("<h2>县交通局</h2>" + kNobody + "<h2>县水务局</h2>" + kNobody)), wanted);
    EXPECT_EQ(lines(parsed("<p>一、县交通局</p>" + kNobody + "<p>二、县水务局</p>" + kNobody)), wanted);
    const Document own = parsed("<h2>县教育局</h2>" + kRoads + "<h2>县水务局</h2>" + kSchools);
    EXPECT_EQ(lines(own)[1], "1 修路3公里 <- responsible_unit 责任单位: 县交通局"); // its own word is not overruled
}

TEST(TableHeadings, other_words_beside_offices_give_nobody)
{
    const Lines found = lines(parsed("<h2>县交通局</h2>" + kNobody + "<h2>重点项目</h2>" + kNobody));
    EXPECT_EQ(found.front(), "县交通局 重点项目");
    EXPECT_EQ(found[1], "1 修路3公里 <- ");
}
