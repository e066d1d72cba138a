// Labelled lines with numbers: fields and roles of the item above, and lists that only look like them.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;

// key: text <- roles {fields}
std::string read(const std::string& content)
{
    const Document document = shown::document("关于做好整改工作的通知\n各有关单位：\n现将清单印发给你们。\n" + content);
    std::vector<std::string> lines;
    for (const Task& task : document.tasks) {
        std::string line = shown::task(document, task);
        for (const Field& field : task.fields) line += " {" + shown::words(document.content, field.label) + '}';
        lines.push_back(line);
    }
    return shown::joined(lines);
}

} // namespace

TEST(NumberedLabels, belong_to_the_item_above)
{
    EXPECT_EQ(read("问题一：污水直排。\n（一）整改目标：实现达标。\n（二）责任单位：市住建局\n（三）责任人：周明远\n问题二：矿山未修复。\n"
                   "（一）整改目标："
                   "完成修复。\n（二）责任单位：市林业局\n"),
              "一: 污水直排。 <- responsible_unit 责任单位: 市住建局; responsible_person 责任人: 周明远 (person) {整改目标} | 二: "
              "矿山未修复。 <- "
              "responsible_unit 责任单位: 市林业局 {整改目标}");
    EXPECT_EQ(read("（一）加固河堤。\n1.工作目标：完成3公里。\n2.牵头单位：市水务局\n3.完成时限：6月底前\n（二）清理河道。\n1."
                   "工作目标：完成2公里。\n2."
                   "牵头单位：市住建局\n3.完成时限：9月底前\n"),
              "一: 加固河堤。 <- lead_unit 牵头单位: 市水务局 {工作目标} | 二: 清理河道。 <- lead_unit 牵头单位: 市住建局 {工作目标}");
    EXPECT_EQ(read("1.加固河堤。\n①工作措施：分段施工。\n②责任单位：市水务局\n2.清理河道。\n①工作措施：机械清淤。\n②责任单位：市住建局\n"),
              "1: 加固河堤。 <- responsible_unit 责任单位: 市水务局 {工作措施} | 2: 清理河道。 <- responsible_unit 责任单位: 市住建局 "
              "{工作措施}");
    EXPECT_EQ(read("1.污水直排。\n(1)整改措施：\n①排查管网。\n②修复破损。\n(2)责任单位：市住建局\n2.矿山未修复。\n(1)整改措施：植树。\n(2)"
                   "责任单位："
                   "市林业局\n"),
              "1: 污水直排。 <- responsible_unit 责任单位: 市住建局 {整改措施} | 2: 矿山未修复。 <- responsible_unit 责任单位: 市林业局 "
              "{整改措施}");
}

TEST(NumberedLabels, with_an_item_among_them_or_nobody_named_stay_items)
{
    EXPECT_EQ(read("（一）河堤。\n1.加固河堤。责任单位：市水务局\n2.清理河道。责任单位：市住建局\n"),
              "一/1: 加固河堤。 <- responsible_unit 责任单位: 市水务局 | 一/2: 清理河道。 <- responsible_unit 责任单位: 市住建局");
    EXPECT_EQ(read("（一）河堤\n1.工作目标：完成3公里。\n2.工作措施：分段施工5段。\n（二）河道\n1.清理河道8公里。（市水务局负责）\n")
                  .find("{工作目标}"),
              std::string::npos);
    EXPECT_NE(read("（一）河堤\n1.加固河堤。\n2.责任单位：市水务局\n").find("2:"), std::string::npos);
}

TEST(NumberedLabels, without_a_number_above_them_stay_as_they_are)
{
    EXPECT_EQ(read("1.责任单位：市水务局\n2.责任人：周明远\n").find("1: 加固"), std::string::npos);
    EXPECT_EQ(shown::document("1.责任单位：市水务局\n2.责任人：周明远\n").tasks.size(), 2U);
}
