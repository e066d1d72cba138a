// The head of a table: which column holds what.
//
//     序号 | 任务名称 | 2022年度任务目标 | 市级牵头单位 | 完成时间（月）      serial, task, field, units (lead_unit), deadline
//
// A cell is a head when it is a label or ends in one behind a short word. Test: tests/unit/table_head_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace zeren::outline {

enum class ColumnKind : std::uint8_t {
    serial,
    task,
    content,  // the task where no column is called so; else a field
    category, // groups rows, and is no field
    units,
    persons,
    duties, // whole clauses: 由A牵头，B配合
    deadline,
    number, // scores, amounts
    field,
    object,  // what is looked after (河流, 企业名称): the task where no column says what is done; else a field
    unknown, // a field whose label the lexicon lacks
};

struct Column {
    ColumnKind kind = ColumnKind::unknown;
    RoleKind role = RoleKind::other; // of units and persons
    Span label;                      // the head's wording, without a bracket behind it (（万元）)
    bool is_phone = false;           // 联系电话: a field, and the mark of a list of contacts
    bool looked_after = false;       // a task that is a place or a thing: no noun of an amount
    bool by_parts = false;           // the lexicon lacks the label: its parts and values said what it is
};

// One cell of a head; unknown when it is none.
Column read_head(std::string_view text, Span cell, const LexiconTables& lexicon);

// Where the lexicon's word at the end of a head begins: behind 市级 of 市级牵头单位. Only for a cell that read_head() knows.
std::uint32_t label_begin(std::string_view text, Span cell, const LexiconTables& lexicon);

// The labels that make up the whole line, two or more (序号工作任务牵头单位完成时限); none when anything else stands in it.
std::vector<Column> read_glued_labels(std::string_view text, Span line, const LexiconTables& lexicon);

// 序号 | 编号: the first numbers the rows, the other is what the list calls them.
void keep_one_serial(std::vector<Column>& columns);

// Leaves one column as the task: the first that is called so, else the first of content, else what is looked after; further ones become
// content.
void choose_task(std::vector<Column>& columns);

// Whether these cells together are the head of a table that hands out work: a task (or serial), a role or a deadline, and hardly a
// cell that is no label: one in `known` at most. Without a task, what is looked after stands in front of all, and who answers for it behind
// (河流 | 河长 | 责任单位); with telephone numbers it is a list of contacts.
bool is_head(const std::vector<Column>& columns, int known = 3);

bool is_role(ColumnKind kind) noexcept;

// Whether a column says who answers for what its rows are about: more than who helps, or can be called.
bool names_who(const std::vector<Column>& columns);

// A row that sums up (合计), a line that comments (注：…).
bool is_total(std::string_view text, Span cell, const LexiconTables& lexicon);
bool is_note(std::string_view text, Span line, const LexiconTables& lexicon);

// A cell that says how far the work is (已完工, 正常推进), whoever does it.
bool is_status(std::string_view text, Span cell, const LexiconTables& lexicon);

// A line that gives empty cells a meaning: 注：表中空白处同上; 空格内容与上栏相同.
bool is_blank_note(std::string_view text, Span line, const LexiconTables& lexicon);

} // namespace zeren::outline
