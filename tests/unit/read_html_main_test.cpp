// The content of whole pages, framed as government sites frame it.
#include "read/html.hpp"

#include <gtest/gtest.h>
#include <string>

namespace zeren::reading {
namespace {

constexpr std::string_view kBody =
    "<p>各镇人民政府：</p><p>现将重点工作印发给你们，请认真落实。</p><p>1.新增规上企业8家。（区发改局牵头，区财政局配合）</p>"
    "<p>2.建设厕所20座。责任单位：区城管局</p><p>区政府办公室</p><p>2022年3月1日</p>";
const std::string kText = "各镇人民政府：\n现将重点工作印发给你们，请认真落实。\n1.新增规上企业8家。（区发改局牵头，区财政局配合）\n"
                          "2.建设厕所20座。责任单位：区城管局\n区政府办公室\n2022年3月1日";
const std::string kMenu = "<ul><li><a href=/>首页</a><li><a href=a>政务公开</a><li><a href=b>政务服务</a><li><a href=c>互动交流</a><li><a "
                          "href=d>走进我区</a></ul>";
const std::string kFooter = "<div class=foot>主办：某区人民政府办公室 备案序号：ICP备00000000号 <a href=m>网站地图</a></div>";

std::string text_of(const std::string& html) { return read_html(html, 512).content; }
std::string page(const std::string& title, const std::string& body)
{
    return "<!DOCTYPE html><html><head><title>" + title + "</title></head><body>" + body + "</body></html>";
}

TEST(HtmlMain, ContentBesideMenusIsFound)
{
    const std::string content = "<div id=zoom>" + std::string(kBody) + "</div>";
    EXPECT_EQ(text_of(page("", "<div>" + kMenu + "</div><div class=main><div class=path>当前位置：<a href=/>首页</a></div>" + content +
                                   "</div>" + kFooter)),
              kText);
    EXPECT_EQ(
        text_of(page("", "<header>" + kMenu + "</header><article>" + std::string(kBody) + "</article><footer>" + kFooter + "</footer>")),
        kText);
    EXPECT_EQ(text_of(page("", "<table width=980><tr><td>" + kMenu + "</table><table><tr><td>" + content + "</table><table><tr><td>" +
                                   kFooter + "</table>")),
              kText);
    EXPECT_EQ(text_of(page("", "<form id=f>" + kMenu + content + kFooter + "</form>")), kText);
}

TEST(HtmlMain, ATitleOutsideTheContentIsKeptOnce)
{
    const std::string title = "关于印发2022年重点工作的通知";
    const std::string content = "<div>" + std::string(kBody) + "</div>";
    EXPECT_EQ(text_of(page(title + "_某区政府网",
                           kMenu + "<h1> 关于印发2022年<br>重点工作的通知 </h1><div>发布时间：2022-03-01</div>" + content + kFooter)),
              "关于印发2022年\n重点工作的通知\n" + kText);
    EXPECT_EQ(text_of(page(title, kMenu + "<div><p>" + title + "</p>" + std::string(kBody) + "</div>" + kFooter)), title + "\n" + kText);
    EXPECT_EQ(text_of(page(title, kMenu + "<div><a href=x>" + title + "</a></div>" + content)), kText); // a link is no title
    EXPECT_EQ(text_of(page("某区政府网", kMenu + "<h1>政务公开</h1>" + content)), kText);
}

TEST(HtmlMain, TheTitleIsFoundBehindTheNameOfTheSite)
{
    const std::string title = "关于印发2022年重点工作的通知";
    const std::string content = "<div>" + std::string(kBody) + "</div>";
    const std::string headed = kMenu + "<div>某区人民政府门户网站</div><h1>" + title + "</h1>" + content + kFooter;
    EXPECT_EQ(text_of(page("某区人民政府 " + title, headed)), title + "\n" + kText);
    EXPECT_EQ(text_of(page("某区人民政府门户网站-通知公告-" + title, headed)), title + "\n" + kText); // the longer of two
    EXPECT_EQ(text_of(page(title + "-某区人民政府门户网站",
                           kMenu + "<div>某区人民政府门户网站</div><div><h1>" + title + "</h1>" + std::string(kBody) + "</div>" + kFooter)),
              title + "\n" + kText);                                        // the content has it, so the name of the site is none
    EXPECT_EQ(text_of(page("某区人民政府", headed)), title + "\n" + kText); // a heading as long as a title
    EXPECT_EQ(text_of(page("某区人民政府", kMenu + "<h3>某区政务公开</h3>" + content + kFooter)), kText);
    EXPECT_EQ(text_of(page("某区人民政府", kMenu + content + "<h3>关于召开2022年全区工作会议的通知</h3>" + kFooter)), kText);
}

TEST(HtmlMain, RowsAroundThePlacedContentAreKept)
{
    const std::string content = "<tr><td>" + std::string(kBody) + "</td></tr>";
    const std::string inner =
        "<table><tr><td><b>某市安委会<br>关于下达任务的通知</b></td></tr>" + content + "<tr><td>附件：任务表</td></tr></table>";
    EXPECT_EQ(text_of(page("某局", "<table><tr><td>" + kMenu + "</td><td>" + inner +
                                       "</td></tr><tr><td colspan=2>版权所有：某局</td></tr></table>")),
              "某市安委会\n关于下达任务的通知\n" + kText + "\n附件：任务表");
    EXPECT_EQ(text_of(page("某局",
                           "<table><tr><td><a href=/>首页</a> 当前位置</td></tr>" + content + "<tr><td>版权所有：某局</td></tr></table>")),
              kText); // a menu above, the page's footer below
}

TEST(HtmlMain, ThePageSaysWhatItsContentIs)
{
    const std::string table = "<h2>某镇任务表</h2><table><tr><th>任务</th><th>单位</th></tr><tr><td>修路</td><td>某办</td></tr></table>";
    const std::string wanted = "某镇任务表\n任务\t单位\n修路\t某办";
    EXPECT_EQ(text_of(page("", "<div>网站名称</div><main>" + table + "</main><div>主办：某镇</div>")), wanted);
    EXPECT_EQ(text_of(page("", "<main>" + kMenu + table + "</main>")), wanted);
    EXPECT_EQ(text_of(page("", table + "<footer>某镇人民政府主办</footer>")), wanted);
    EXPECT_EQ(text_of(page("", "<article>" + table + "<footer>某镇人民政府</footer></article>")), wanted + "\n某镇人民政府"); // a signature
    EXPECT_EQ(text_of(page("", "<main>网站</main>" + table)), "网站\n" + wanted); // it holds next to nothing
}

TEST(HtmlMain, AContentInPiecesIsKeptWhole)
{
    const std::string more = "<div><p>3.改造老旧小区20个。</p><p>4.新建学校2所。</p></div>";
    EXPECT_EQ(text_of(page("", kMenu + "<div><div>" + std::string(kBody) + "</div>" + more + "</div>" + kFooter)),
              kText + "\n3.改造老旧小区20个。\n4.新建学校2所。");
    EXPECT_EQ(text_of(page("", std::string(kBody) + more)), kText + "\n3.改造老旧小区20个。\n4.新建学校2所。");
}

TEST(HtmlMain, MenusWithinTheBodyAreDropped) { EXPECT_EQ(text_of(page("", kMenu + std::string(kBody))), kText); }

TEST(HtmlMain, LinksOfTheContentStay)
{
    const std::string links = "<p><a href=1.doc>附件1：2022年重点工作任务分解表.doc</a></p><p><a href=2.xls>附件2：联系人名单.xls</a></p>";
    EXPECT_EQ(text_of(page("", kMenu + "<div>" + std::string(kBody) + links + "</div>" + kFooter)),
              kText + "\n附件1：2022年重点工作任务分解表.doc\n附件2：联系人名单.xls");
}

TEST(HtmlMain, FragmentsAreKeptWhole)
{
    EXPECT_EQ(text_of("<div>" + kMenu + "</div><div>" + std::string(kBody) + "</div>"),
              "首页\n政务公开\n政务服务\n互动交流\n走进我区\n" + kText);
}

TEST(HtmlMain, APageWithoutSentencesIsKeptWhole)
{
    EXPECT_EQ(text_of(page("", "<div><p>责任单位：区发改委</p></div><div><p>完成时限：年底</p></div>")),
              "责任单位：区发改委\n完成时限：年底");
}

TEST(HtmlMain, ATableThatIsTheContentStaysATable)
{
    const std::string table =
        "<table><tr><td>序号<td>任务<tr><td>1<td>新增规上企业8家，完成投资5亿元；年底前全部建成。<tr><td>2<td>建设厕所20座。</table>";
    const HtmlText text = read_html(page("", kMenu + "<div>" + table + "</div>" + kFooter), 512);
    ASSERT_EQ(text.blocks.size(), 1U);
    EXPECT_EQ(text.blocks[0].kind, Block::Kind::table);
}

TEST(HtmlMain, ATableWithoutSentencesIsContent)
{
    const std::string table =
        "<h1>某区2022年任务分解表</h1><table><tr><th>序号</th><th>任务</th><th>牵头单位</th></tr><tr><td>1</td><td>修建滨河路"
        "3公里</td><td>区交通局</td></tr><tr><td>2</td><td>新建公园2处</td><td>区城管局</td></tr></table>";
    const std::string wanted = "某区2022年任务分解表\n序号\t任务\t牵头单位\n1\t修建滨河路3公里\t区交通局\n2\t新建公园2处\t区城管局";
    EXPECT_EQ(text_of(page("", "<div>" + kMenu + "</div><article>" + table + "</article>" + kFooter)), wanted);
    EXPECT_EQ(text_of(page("", table + "<p>联系人：王一</p>")), wanted + "\n联系人：王一"); // no frame
    const std::string facts = "<table><tr><td>索引号</td><td>001</td></tr><tr><td>文号</td><td>2号</td></tr></table>";
    EXPECT_EQ(text_of(page("", "<div><a href=/>首页</a></div><div>" + facts +
                                   "</div><div>责任单位：区发改委、区财政局、区住建局、区交通局、"
                                   "区水务局</div>")),
              "首页\n索引号\t001\n文号\t2号\n责任单位：区发改委、区财政局、区住建局、区交通局、区水务局"); // a small part of the page
}

std::string left_out(const std::string& html)
{
    const std::vector<Diagnostic> found = read_html(html, 512).diagnostics;
    return found.empty() ? "" : found[0].code + ": " + found[0].message;
}

TEST(HtmlMain, AShortPageIsNotCutToItsOnlySentence)
{
    const std::string lines[] = {"关于印发任务的通知",     "各有关单位：",   "1.修路3条。（市交通局牵头）",
                                 "2.建校（市教育局负责）", "青山市人民政府", "2023年3月1日"};
    for (const std::string& link : {std::string(), std::string("<a href=x>附件</a>")}) {
        for (const std::string tag : {"p", "div", "section"}) {
            std::string body, wanted;
            for (const std::string& line : lines) {
                body.append("<").append(tag).append(">").append(line).append("</").append(tag).append(">");
                wanted.append(wanted.empty() ? "" : "\n").append(line);
            }
            EXPECT_EQ(text_of(page("", body + link)), wanted + (link.empty() ? "" : "\n附件")) << tag;
        }
    }
}

TEST(HtmlMain, AParagraphOfManyLinesIsNoContentOfItsOwn)
{
    EXPECT_EQ(text_of(page(
                  "", "<a href=/>首页</a><p>关于印发任务的通知</p><p>各单位：<br>1.修路。（市交通局牵头）<br>2.建校。（市教育局负责）</p>"
                      "<p>2023年3月1日</p>")),
              "首页\n关于印发任务的通知\n各单位：\n1.修路。（市交通局牵头）\n2.建校。（市教育局负责）\n2023年3月1日");
}

TEST(HtmlMain, TextOutsideOfElementsIsContent)
{
    EXPECT_EQ(
        text_of(page("", "关于印发2023年重点工作任务的通知<br>各单位：<br>1.修路。<div>2.建校。（市教育局负责）<br>要抓好落实；按时完成；"
                         "按季报告。</div>3.治河<a href=x>附件</a>")),
        "关于印发2023年重点工作任务的通知\n各单位：\n1.修路。\n2.建校。（市教育局负责）\n要抓好落实；按时完成；按季报告。\n3.治河附件");
}

TEST(HtmlMain, PartsBesideTheContentAreKept)
{
    const std::string content = "<div>" + std::string(kBody) + std::string(kBody) + "</div>";
    const std::string twice = kText + "\n" + kText;
    const std::string table = "<div><table><tr><td>任务</td><td>单位</td></tr><tr><td>治河</td><td>市水务局</td></tr></table></div>";
    EXPECT_EQ(text_of(page("", kMenu + content + table + kFooter)), twice + "\n任务\t单位\n治河\t市水务局");
    EXPECT_EQ(text_of(page("", kMenu + content + "<div><h2>二、民生</h2><p>3.建医院1所（区卫健局牵头）</p><p>4.新增托位300个</p></div>" +
                                   kFooter)),
              twice + "\n二、民生\n3.建医院1所（区卫健局牵头）\n4.新增托位300个");
    EXPECT_EQ(text_of(page("", kMenu + "<div><p>请按时报送。</p></div>" + content + kFooter)), "请按时报送。\n" + twice);
    EXPECT_EQ(text_of(page("", "<div><h1>关于任务的通知</h1>" + content + "<div>区政府办公室</div></div>")),
              "关于任务的通知\n" + twice + "\n区政府办公室");
}

TEST(HtmlMain, TextThatIsLeftOutIsTold)
{
    const std::string content = "<div>" + std::string(kBody) + "</div>";
    EXPECT_EQ(left_out(page("", kMenu + content + "<div>扫一扫在手机打开</div><div>主办：某区</div>" + kFooter)),
              "text_beside_content: Left out beside the content of the page: 2 blocks, the first \"扫一扫在手机打开\".");
    EXPECT_EQ(left_out(page("", kMenu + content + kFooter)), ""); // links, and text with links
    EXPECT_EQ(left_out(page("任务_某区", kMenu + "<h1>任务</h1>" + content + kFooter)),
              "text_beside_content: Left out beside the content of the page: 1 block, \"任务\".");   // two characters are no title
    EXPECT_EQ(left_out(page("重点任务_某区", kMenu + "<h1>重点任务</h1>" + content + kFooter)), ""); // the title is kept
    EXPECT_EQ(left_out("<div>" + kMenu + "</div>" + content), "");                                   // a fragment is kept whole
}

} // namespace
} // namespace zeren::reading
