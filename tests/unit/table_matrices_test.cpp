// Tables whose columns are offices: told, and nothing is read of them.
#include "table_rows.hpp"

#include <gtest/gtest.h>

#include <string>

namespace zeren {
namespace {

using table_rows::has_code;
using table_rows::rows;

TEST(TableMatrices, OfficesAsColumnsAreTold)
{
    const std::string title = "青山县2025年任务分工表\n";
    const std::string tabs =
        title + "序号\t工作任务\t县水务局\t县住建局\t各乡镇\n1\t整治排污口32处\t牵头\t配合\t\n2\t清理河道垃圾\t配合\t\t负责\n";
    const std::string pipes = title + "序号 | 工作任务 | 县水务局 | 县住建局\n1 | 整治排污口32处 | ★ | ○\n2 | 新建管网18公里 | | ★\n";
    const std::string html = "<html><body><table><tr><td>序号<td>工作任务<td>县水务局<td>县住建局"
                             "<tr><td>1<td>整治排污口32处<td>牵头<td>配合<tr><td>2<td>新建管网18公里<td><td>牵头</table></body></html>";
    for (const std::string& text : {tabs, pipes, html}) {
        EXPECT_TRUE(has_code(text, "table_not_read")) << text;
        EXPECT_TRUE(rows(text).empty()) << text;
    }
}

TEST(TableMatrices, OtherTablesAreNone)
{
    for (const std::string text :
         {"序号 | 工作任务 | 县水务局 | 县住建局\n1 | 整治排污口32处 | 12处 | 20处\n2 | 新建管网18公里 | 10公里 | 8公里\n",    // shares
          "序号 | 工作任务 | 责任单位 | 配合单位\n1 | 整治排污口 | 县水务局 | 县住建局\n2 | 新建管网 | 县住建局 | 县水务局\n", // read
          "序号 | 工作任务 | 县水务局 | 完成时限\n1 | 整治排污口 | 牵头 | 6月底\n2 | 新建管网 | 配合 | 9月底\n"})              // one office
        for (const auto& diagnostic : table_rows::parsed(text).diagnostics)
            EXPECT_EQ(diagnostic.message.find("columns of this table are offices"), std::string::npos) << text;
}

} // namespace
} // namespace zeren
