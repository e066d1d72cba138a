// The table, and how a text of a given length is made of its line.
#include "hostile_texts.hpp"

#include <algorithm>

namespace zeren::linear {

const std::vector<HostileText>& hostile_texts()
{
    static const std::vector<HostileText> texts{
        // brackets, quotes, marks
        {"brackets_open", "", "（", "", ""},
        {"brackets_close", "", "）", "", ""},
        {"brackets_nested", "", "（", "）", ""},
        {"brackets_nested_with_words", "", "（市水务局牵头", "）", ""},
        {"brackets_in_turn", "", "（）", "", ""},
        {"brackets_of_all_kinds", "", "（[【〔", "", ""},
        {"brackets_open_a_line_each", "", "（\n", "", ""},
        {"book_marks_open", "", "《", "", ""},
        {"quotes_open", "", "“", "", ""},
        {"quotes_in_turn", "", "“”", "", ""},
        {"quotes_of_both_kinds", "", "“‘", "", ""},
        {"quotes_straight", "", "\"", "", ""},
        {"pauses", "", "、", "", ""},
        {"commas", "", "，", "", ""},
        {"stops", "", "。", "", ""},
        {"colons", "", "：", "", ""},
        // blanks and lines
        {"wide_blanks", "", "　", "", ""},
        {"blanks", "", " ", "", ""},
        {"tabs", "", "\t", "", ""},
        {"line_ends", "", "\n", "", ""},
        {"one_line", "", "持续做好各项重点工作", "", ""},
        {"one_word_a_line", "", "工作\n", "", ""},
        {"lines_with_commas", "", "做好各项重点工作的组织，\n", "", ""},
        {"wrapped_list", "责任单位：", "市水务局、\n", "", ""},
        // numbers
        {"digits", "", "1", "", ""},
        {"digits_a_line_each", "", "1\n", "", ""},
        {"points", "", "1.", "", ""},
        {"han_numerals", "", "一二三四五六七八九十百千万亿", "", ""},
        {"han_marks", "", "一、", "", ""},
        {"marks_in_a_line", "做好下列工作：", "（一）巩固成果1.巩固成果2.巩固成果", "", ""},
        {"deep_numbering", "", "一、工作\n（一）工作\n1.工作\n（1）工作\n①工作\n", "", ""},
        {"circled_numbers", "", "①②③④⑤⑥⑦⑧⑨⑩", "", ""},
        {"articles", "", "第一条 市水务局负责供水。\n", "", ""},
        {"amounts", "1.做好工作，", "增长8%，", "", "。"},
        {"amounts_without_marks", "1.做好工作，", "投资5亿元", "", "。"},
        {"amounts_respectively", "1.做好工作，产值、利润分别", "增长5%和6%，", "", "。"},
        {"ranges", "1.做好工作，", "5%至", "", "6%。"},
        {"dates_in_one_task", "1.做好工作，", "6月30日前，", "", "完成。"},
        {"dates_in_one_list", "1.做好工作。责任单位：", "6月30日前、", "", "市水务局"},
        {"dates_without_marks", "1.做好工作，", "2022年6月30日", "", "完成。"},
        {"words_of_time", "1.做好工作，", "年底前", "", "完成。"},
        // labels, lists, clauses
        {"labels", "", "责任单位", "", ""},
        {"labels_without_lists", "", "责任单位：", "", ""},
        {"labels_without_lists_a_line_each", "", "责任单位：\n", "", ""},
        {"labels_behind_open_marks", "", "《责任领导：；序号", "", ""},
        {"labels_in_one_bracket", "1.做好工作（", "牵头单位：市水务局；", "", "）"},
        {"labels_with_blanks", "", "责 任 单 位", "", ""},
        {"labels_in_brackets", "", "【责任单位】", "", ""},
        {"units_in_one_list", "1.做好工作。\n责任单位：", "市水务局、", "", "市林业局"},
        {"units_in_one_clause", "1.做好工作。（由", "市水务局、", "", "市林业局负责）"},
        {"units_by_and", "责任单位：", "市水务局和", "", "市林业局"},
        {"units_by_and_so_on", "责任单位：", "市水务局等市林业局等", "", ""},
        {"units_with_verbs_in_their_names", "1.做好工作（", "市协调服务中心、", "", "市林业局）"},
        {"units_without_marks", "责任单位：", "市水务局", "", ""},
        {"persons_in_one_list", "责任领导：", "李志远、", "", "王海"},
        {"collectives", "责任单位：", "各有关部门、", "", "各区"},
        {"verbs", "", "牵头负责配合", "", ""},
        {"verbs_in_one_word", "", "负责增长", "", ""},
        {"verbs_between_numbers", "", "牵头①", "", ""},
        {"verb_and_blanks", "市水务局牵头", " ", "", "市"},
        {"clauses_in_one_sentence", "1.做好工作，", "由市水务局牵头，", "", "市林业局配合。"},
        {"doers_in_one_sentence", "", "市水务局负责供水，", "", "。"},
        {"doers_by_sentences", "", "市水务局负责供水。", "", ""},
        {"clauses_by_sentences", "1.", "做好工作。（市水务局牵头）", "", ""},
        {"bare_brackets", "", "1.做好工作（市水务局）\n", "", ""},
        {"rules_in_one_sentence", "", "列第一位的为牵头单位", "", ""},
        {"rules_without_what_they_need", "", "列第一位的", "", ""},
        {"rules", "", "列第一位的为牵头单位，下同。", "", ""},
        {"rules_and_tasks", "", "1.做好工作（甲局、乙局负责。列第一位的为牵头单位，下同）\n", "", ""},
        {"rules_that_add_a_party", "", "1.做好工作（甲局负责。以下均需乙区落实，不再列出）\n", "", ""},
        // headers, tables, other scripts
        {"titles", "", "关于印发《方案》的通知\n", "", ""},
        {"document_numbers", "", "江政办〔2022〕4号\n", "", ""},
        {"attachments", "", "附件：1.名单\n", "", ""},
        {"recipients", "", "各县区人民政府，", "", "："},
        {"cells_by_tabs", "任务\t责任单位\t完成时限\n", "做好工作\t市水务局\t6月底前\n", "", ""},
        {"cells_by_blanks", "任务  责任单位  完成时限\n", "做好工作  市水务局  6月底前\n", "", ""},
        {"cells_by_pipes", "| 任务 | 责任单位 |\n", "| 做好工作 | 市水务局 |\n", "", ""},
        {"cells_by_lines", "任务\n责任单位\n完成时限\n", "做好工作\n市水务局\n市林业局\n6月底前\n", "", ""},
        {"cells_in_doubt", "序号\n任务\n牵头单位\n配合单位\n", "1\n做好工作\n市水务局\n市林业局\n市财政局\n", "", ""},
        {"heads_by_lines", "", "序号\n任务\n牵头\n部门\n12\n", "", ""},
        {"parts_of_heads", "", "牵头\n", "", ""},
        {"cells_between_pipes", "任务\n|\n牵头单位\n|\n配合单位\n|\n", "1\n|\n做好工作\n|\n市水\n务局\n|\n12\n|\n", "", ""},
        {"heads_between_pipes", "", "任务\n|\n牵头单位\n|\n时限\n|\n12\n|\n", "", ""},
        {"heads_of_two_rows", "", "序号\t任务\t责任分工\t\t时限\n\t\t牵头单位\t配合单位\t\n", "", ""},
        {"tables_of_nobody", "", "组别\t责任领导\t责任单位\n", "", ""},
        {"labels_by_lines", "序号\n任务\n责任单位\n", "是否达标\n", "", ""},
        {"rows_of_parties", "序号 任务 责任单位\n1 做好工作 市水务局\n", "市水务局\n", "", ""},
        {"rows_with_blanks", "序号 类别 任务 责任单位\n", "1 做 好 工 作 市水务局\n", "", ""},
        {"rules_of_tables", "| 任务 | 责任单位 |\n", "| --- | --- |\n", "", ""},
        {"rows_that_lack_cells", "任务 | 责任单位 | 时限 |\n做好工作 | 市水务局 | 6月底 |\n", "6月底 | |\n做好工作 | 市水务局 | 6月底 |\n",
         "", ""},
        {"rows_of_goals", "任务 | 单位 | 目标值 | 计划数 | 责任单位 |\n", "修路 | 里 | 5 | 6 | 甲局 |\n", "", ""},
        {"goals_of_one_task", "1.修路\n单位：里\n", "目标值：5\n", "", ""},
        {"headings_over_tables", "<html><body>",
         "<h2>甲局<h2>乙局<table><tr><td>任务<td>责任单位<td>时限<tr><td>修路<td>甲局<td>8月<tr><td>修桥<td>乙局<td>9月</table>", "", ""},
        {"head_of_labels", "", "序号 任务 责任单位 完成时限 ", "", ""},
        {"pinyin", "", "發(fā)展", "", ""},
        {"letters", "", "A", "", ""},
        {"emoji", "", "😀", "", ""},
        {"html_paragraphs", "<html><body>", "<p>责任单位：市水务局", "", ""},
        {"html_cells", "<html><body><table>", "<tr><td>做好工作<td>市水务局", "", "</table>"},
    };
    return texts;
}

std::string make(const HostileText& text, std::size_t size)
{
    const std::size_t frame = text.head.size() + text.tail.size();
    const std::size_t room = size > frame ? size - frame : 0;
    const std::size_t count = std::max<std::size_t>(1, room / (text.body.size() + text.closer.size()));
    std::string made(text.head);
    made.reserve(size + frame);
    for (std::size_t i = 0; i < count; ++i) made += text.body;
    if (!text.closer.empty()) {
        for (std::size_t i = 0; i < count; ++i) made += text.closer;
    }
    return made += text.tail;
}

} // namespace zeren::linear
