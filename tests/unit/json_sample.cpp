#include "unit/json_sample.hpp"

#include "text/sha256.hpp"

#include <gtest/gtest.h>

namespace zeren::test {
namespace {

constexpr std::string_view kContent =
    "平 山 县 人 民 政 府\r\n"
    "平政办〔2022〕4号\r\n"
    "关于“责任”\\分工\"的\r\n通知😀\r\n"
    "各乡镇人民政府，县直各单位：\r\n"
    "重点工作任务66项。列第一位者为牵头单位，下同。7月5日前报上半年进展\xE2\x80\xA8情况；每月25日前报送。\r\n"
    "一、工\t业\r\n"
    "11．稳增长。由县发改委牵头，工业增加值由7.1%提高到7.8%以上，其中高新8-9.5个百分点，2022年6月底前完成。\r\n"
    "责任领导：副县长王小明\r\n责任单位：县工信局(牵头)、各乡镇等\r\n"
    "整改措施：加快𠀀村改造\r\n另外的话。\r\n"
    "附件：1.分工表\r\n平山县人民政府办公室\r\n2022年3月1日\r\n－1－\r\n";

Basis basis(Basis::Kind kind, Basis::Rule rule, std::vector<std::string> fields, Span span)
{
    return {kind, rule, std::move(fields), span};
}

Header header(std::string_view text)
{
    Header header;
    header.issuer = Passage{find(text, "平 山 县 人 民 政 府"), "平山县人民政府"};
    header.doc_number = DocNumber{find(text, "平政办〔2022〕4号"), "平政办", 2022, 4};
    header.title = Passage{find(text, "关于“责任”\\分工\"的\r\n通知😀"), "关于“责任”\\分工\"的通知😀"};
    header.recipients = {{find(text, "各乡镇人民政府"), ""}, {find(text, "县直各单位"), ""}};
    header.signatory = Passage{find(text, "平山县人民政府办公室"), ""};
    header.issued_on = IssuedOn{find(text, "2022年3月1日"), Date{2022, 3, 1}};
    header.attachments = {{find(text, "1.分工表"), "分工表"}};
    return header;
}

Preamble preamble(std::string_view text)
{
    const Span whole = find(text, "重点工作任务66项。列第一位者为牵头单位，下同。7月5日前报上半年进展\xE2\x80\xA8情况；每月25日前报送。");
    const Span year = find(text, "2022");
    Preamble preamble{whole, DeclaredCount{66, find(text, "重点工作任务66项")}, {}, {}};
    preamble.reporting.push_back({find(text, "7月5日前"), Date{2022, 7, 5}, Passage{find(text, "上半年"), ""}, "",
                                  basis(Basis::Kind::inferred, Basis::Rule::year_of_notice, {"due"}, year)});
    preamble.reporting.push_back({find(text, "每月25日前"), {}, {}, "FREQ=MONTHLY;BYMONTHDAY=25", {}});
    preamble.rules = {{Rule::Kind::first_is_lead, find(text, "列第一位者为牵头单位，下同"), {}, {}}};
    return preamble;
}

std::vector<Role> roles(std::string_view text)
{
    Role verb{RoleKind::lead_unit, find(text, "牵头", 2), find(text, "县发改委牵头"), {}, {}, false};
    verb.parties.push_back({find(text, "县发改委"), PartyKind::unit, {}, {}, {}, "县发改委", 0, {}});
    Role leader{RoleKind::responsible_leader, find(text, "责任领导"), find(text, "责任领导：副县长王小明"), {}, {}, false};
    leader.parties.push_back({find(text, "王小明"), PartyKind::person, find(text, "副县长"), {}, {}, "王小明", 1, {}});
    Role units{RoleKind::responsible_unit, find(text, "责任单位"), find(text, "责任单位：县工信局(牵头)、各乡镇等"), {}, {}, true};
    units.basis = basis(Basis::Kind::inherited, Basis::Rule::heading_clause, {"parties", "label"}, find(text, "一、"));
    units.parties.push_back({find(text, "县工信局"),
                             PartyKind::unit,
                             {},
                             find(text, "牵头", 3),
                             RoleKind::lead_unit,
                             "县工业和信息化局",
                             2,
                             basis(Basis::Kind::inferred, Basis::Rule::first_is_lead, {"effective_role"}, find(text, "列第一位者"))});
    units.parties.push_back({find(text, "各乡镇", 2), PartyKind::collective, {}, {}, {}, "各乡镇", -1, {}});
    Role bare{RoleKind::other, {}, find(text, "县直各单位"), {}, {}, false};
    Role far{RoleKind::contact, find(text, "附件"), find(text, "责任领导：副县长王小明"), {}, {}, false}; // a table's head
    return {verb, leader, units, bare, far};
}

std::vector<Target> targets(std::string_view text)
{
    Target rate;
    rate.indicator = find(text, "工业增加值");
    rate.change = Change::increase;
    rate.relation = Relation::at_least;
    rate.value = Decimal{78, 1};
    rate.unit = "%";
    rate.quantity = Quantity{Decimal{78, 1}, {}, "%"};
    rate.period = find(text, "2022年");
    rate.baseline = Baseline{find(text, "7.1%"), Decimal{71, 1}, "%"};
    rate.span = find(text, "工业增加值由7.1%提高到7.8%以上");
    rate.basis = basis(Basis::Kind::inferred, Basis::Rule::elided_indicator, {"indicator"}, find(text, "稳增长"));
    Target part;
    part.relation = Relation::range;
    part.value = Decimal{8, 0};
    part.value_high = Decimal{95, 1};
    part.unit = "个百分点";
    part.quantity = Quantity{Decimal{23370000000, 0}, Decimal{-12345, 4}, ""};
    part.share_of = 0;
    part.span = find(text, "高新8-9.5个百分点");
    return {rate, part};
}

Task task(std::string_view text)
{
    Task task;
    task.id = 1;
    task.key = "一/11.2#2";
    task.number = "11";
    task.part = 2;
    task.section = 1;
    task.title = Passage{find(text, "稳增长"), "稳增长"};
    task.span = find(text, "由县发改委牵头，工业增加值由7.1%提高到7.8%以上，其中高新8-9.5个百分点，2022年6月底前完成。");
    task.extent = {find(text, "11．").begin, find(text, "另外的话。").end};
    task.rest = {find(text, "另外的话。")};
    task.roles = roles(text);
    task.targets = targets(text);
    task.deadlines = {{find(text, "2022年6月底前"), Date{2022, 6, 30}, Deadline::Precision::month, Deadline::Kind::by,
                       basis(Basis::Kind::inferred, Basis::Rule::year_of_notice, {"due"}, find(text, "2022"))},
                      {find(text, "每月"), {}, {}, Deadline::Kind::ongoing, {}}};
    task.fields = {{find(text, "整改措施"), find(text, "加快𠀀村改造")}, {find(text, "工\t业"), find(text, "另外的话")}};
    return task;
}

} // namespace

Span find(std::string_view content, std::string_view wording, int occurrence)
{
    std::size_t at = content.find(wording);
    for (int i = 1; i < occurrence && at != std::string_view::npos; ++i) at = content.find(wording, at + 1);
    if (at == std::string_view::npos) {
        ADD_FAILURE() << "not in the text: " << wording;
        return {};
    }
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + wording.size())};
}

Text sample_text()
{
    Text text;
    text.content = kContent;
    text.sha256 = text::sha256_hex(kContent);
    text.source = {"通知 \"1\".txt", "text/plain", "GB18030", std::string(64, 'a'), 18446744073709551615U};
    return text;
}

Document sample_document()
{
    const Text text = sample_text();
    Document document{
        std::string(64, 'b'), text.source, text.content, text.sha256, header(kContent), preamble(kContent), {}, {}, {}, {}, {}};
    const Task first = task(kContent);
    Task second;
    second.id = 2;
    second.parent = 1;
    second.key = "-";
    second.kind = Task::Kind::item;
    second.span = second.extent = find(kContent, "－1－");
    document.sections = {{1, 0, 1, "一", {find(kContent, "工\t业"), "工业"}, {first.extent.begin, first.extent.end}},
                         {2, 1, 2, "", {find(kContent, "附件"), ""}, find(kContent, "附件：1.分工表")}};
    document.tasks = {first, second};
    document.other = {{Other::Kind::furniture, 0, find(kContent, "－1－")}, {Other::Kind::unclaimed, 1, find(kContent, "另外的话。")}};
    document.parties = {
        {"县发改委", PartyKind::unit, {}, {{1, RoleKind::lead_unit}}},
        {"王小明", PartyKind::person, {}, {{1, RoleKind::responsible_leader}}},
        {"县工业和信息化局", PartyKind::unit, {"县工信局", "工\"信\"局"}, {{1, RoleKind::lead_unit}, {2, RoleKind::other}}}};
    document.diagnostics = {{"numbering_gap", Severity::warning, "11 follows\n\x01\x1f\x7f nothing.", find(kContent, "11．")},
                            {"empty_text", Severity::error, "Nothing.", {}}};
    return document;
}

Document empty_document()
{
    Document document;
    document.content = "无。";
    document.sha256 = text::sha256_hex(document.content);
    return document;
}

} // namespace zeren::test
