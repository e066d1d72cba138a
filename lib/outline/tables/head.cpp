// By ending: the longer of the lexicon's words decides, so 年度目标任务 is a field though 任务 is a task.
#include "outline/tables/head.hpp"

#include "outline/labels/label_forms.hpp"
#include "text/chars.hpp"
#include "text/list_words.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"

#include <algorithm>
#include <string>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;

constexpr std::size_t kLongestHead = 20;   // code points
constexpr std::size_t kLongestPrefix = 10; // 2022年度, 市级, 企业方
constexpr std::size_t kLongestNote = 4;

Span without_bracket(std::string_view text, Span cell) noexcept
{
    cell = text::trim(text, cell);
    if (!text::is_round_close(text::decode_before(text, cell.end).value)) return cell;
    for (std::uint32_t at = cell.begin; at < cell.end; at += text::decode(text, at).size) {
        if (at > cell.begin && text::is_round_open(text::decode(text, at).value)) return text::trim(text, {cell.begin, at});
    }
    return cell;
}

// The words of the cell, in `joined` where blanks stood between them.
std::string_view without_blanks(std::string_view text, Span cell, std::string& joined)
{
    std::uint32_t kept = cell.begin;
    for (std::size_t at = cell.begin; (at = text::next_mark(text, at, cell.end, {Char::blank, Char::line_end})) < cell.end; at = kept) {
        joined.append(text, kept, at - kept);
        kept = static_cast<std::uint32_t>(at) + text::decode(text, at).size;
    }
    if (kept == cell.begin) return text.substr(cell.begin, cell.size());
    return joined.append(text, kept, cell.end - kept);
}

// 责任单位及 before 责任人: two labels in one cell, whose parties nobody could tell apart; 请各 before 责任单位: prose.
bool is_prefix(std::string_view prefix) noexcept
{
    if (text::count_code_points(prefix) > kLongestPrefix) return false;
    if (std::ranges::any_of(text::kJoiners, [&](std::string_view joiner) { return prefix.find(joiner) != std::string_view::npos; }))
        return false;
    for (std::size_t at = 0; at < prefix.size(); at += text::decode(prefix, at).size) {
        const Char kind = classify(text::decode(prefix, at).value);
        if (kind != Char::han && kind != Char::digit && kind != Char::latin && kind != Char::dash) return false;
    }
    return true;
}

ColumnKind kind_of(HeadWord word) noexcept
{
    switch (word) {
    case HeadWord::serial: return ColumnKind::serial;
    case HeadWord::task: return ColumnKind::task;
    case HeadWord::content: return ColumnKind::content;
    case HeadWord::category: return ColumnKind::category;
    case HeadWord::number: return ColumnKind::number;
    case HeadWord::field:
    case HeadWord::phone: return ColumnKind::field;
    case HeadWord::object: return ColumnKind::object;
    default: return ColumnKind::unknown;
    }
}

bool names_persons(RoleKind role) noexcept
{
    return role == RoleKind::lead_leader || role == RoleKind::responsible_leader || role == RoleKind::responsible_person ||
           role == RoleKind::contact;
}

ColumnKind kind_of(const Word& word) noexcept
{
    if (word.means == Meaning::role) return names_persons(word.role) ? ColumnKind::persons : ColumnKind::units;
    if (word.means == Meaning::duties) return ColumnKind::duties;
    return word.means == Meaning::deadline ? ColumnKind::deadline : ColumnKind::field;
}

std::ptrdiff_t count_of(const std::vector<Column>& columns, ColumnKind kind) { return std::ranges::count(columns, kind, &Column::kind); }

// The cell is this word and nothing else.
bool is_whole(std::string_view name, HeadWord word, const LexiconTables& lexicon) noexcept
{
    const auto found = lexicon.table_heads.longest_ending(name);
    return !name.empty() && found.end == 0 && found.value == static_cast<std::uint32_t>(word);
}

// 配合科室（单位）, 责任单位（责任人）, 责任单位（考核部门）: the bracket names another kind of unit, or the persons that the cells hold as well, and belongs to
// the label; （排名第一）, （月） do not.
bool brackets_kind(std::string_view text, Span label, Span bracket, const LexiconTables& lexicon)
{
    bracket = text::trim(text, bracket);
    const auto open = text::decode(text, bracket.begin);
    const auto close = text::decode_before(text, bracket.end);
    if (bracket.size() <= open.size + close.size || !text::is_round_open(open.value)) return false;
    std::string joined;
    const std::string_view name = without_blanks(text, {bracket.begin + open.size, bracket.end - close.size}, joined);
    if (!name.empty() && lexicon.generic_heads.longest_ending(name).end == 0) return true;
    const auto role = lexicon.label_endings.longest_ending(name); // （考核部门）
    if (!name.empty() && role.end == 0 && lexicon.words[role.value].means == Meaning::role) return true;
    return names_kinds(name, lexicon) && persons_in_label(text, {label.begin, bracket.end}, lexicon);
}

// A label of a role, a time or a contact, behind a short prefix; null for none.
const Word* label_of(std::string_view name, const LexiconTables& lexicon)
{
    const auto label = lexicon.label_endings.longest_ending(name);
    if (label.end >= name.size() || !is_prefix(name.substr(0, label.end))) return nullptr;
    const Word& word = lexicon.words[label.value];
    return word.means == Meaning::role || word.means == Meaning::deadline || names_contact(word) ? &word : nullptr;
}

std::size_t behind_joiner(std::string_view name, std::size_t at)
{
    const auto c = text::decode(name, at);
    if (classify(c.value) == Char::pause || text::is_one_of(text::kStrokes, c.value)) return at + c.size;
    for (const std::string_view joiner : text::kJoiners) {
        if (name.substr(at).starts_with(joiner)) return at + joiner.size();
    }
    return at;
}

// The labels that one head joins: 牵头、责任部门; 牵头单位及配合单位; 责任单位/责任人. What stands in front of the mark is a label, or one with
// the last word of the head behind it (牵头). None where the head is nothing but labels and marks.
std::vector<const Word*> joined_labels(std::string_view name, const LexiconTables& lexicon)
{
    std::vector<const Word*> labels;
    const auto last_word = lexicon.generic_heads.longest_ending(name); // 部门
    std::size_t begin = 0;
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t behind = behind_joiner(name, at);
        if (behind == at || at == begin) {
            at += text::decode(name, at).size;
            continue;
        }
        const std::string front(name.substr(begin, at - begin));
        const Word* label = label_of(front, lexicon);
        if (label == nullptr && last_word.end < name.size() && last_word.end >= behind)
            label = label_of(front + std::string(name.substr(last_word.end)), lexicon);
        at = behind;
        if (label == nullptr) continue; // 参与单位
        labels.push_back(label);
        begin = behind;
    }
    const Word* last = begin < name.size() ? label_of(name.substr(begin), lexicon) : nullptr;
    if (last == nullptr) return {};
    labels.push_back(last);
    return labels.size() < 2 ? std::vector<const Word*>{} : labels;
}

// What a column of joined labels holds: units and the persons beside them where one label of units is among them, a role and its time; of
// two roles of units, or of persons, the cells must tell which is whose (牵头单位：A；配合单位：B); so must they where a person has no role
// (责任领导及联系人).
Column join_labels(Span whole, const std::vector<const Word*>& labels, const LexiconTables& lexicon)
{
    const auto is_somebody_else = [&](const Word* label) {
        const auto head = lexicon.label_heads.longest_ending(label->term);
        return label->means == Meaning::field && head.end < label->term.size() &&
               head.value == static_cast<std::uint32_t>(LabelPart::persons);
    };
    Column column;
    column.label = whole;
    const Word* units = nullptr;
    const Word* persons = nullptr;
    bool clear = true;
    for (const Word* label : labels) {
        if (label->means != Meaning::role) continue;
        const Word*& known = names_persons(label->role) ? persons : units;
        clear = clear && (known == nullptr || known->role == label->role);
        known = label;
    }
    clear = clear && (units != nullptr || std::ranges::none_of(labels, is_somebody_else));
    const Word* chosen = units != nullptr ? units : persons;
    if (chosen == nullptr) column.kind = ColumnKind::field; // 完成时限及联系人
    else if (!clear) column.kind = ColumnKind::duties;
    else {
        column.kind = kind_of(*chosen);
        column.role = chosen->role;
    }
    return column;
}

} // namespace

Column read_head(std::string_view text, Span cell, const LexiconTables& lexicon)
{
    Column column;
    column.label = without_bracket(text, cell);
    const Span whole = text::trim(text, cell);
    const bool names_more = column.label.end < whole.end && brackets_kind(text, column.label, {column.label.end, whole.end}, lexicon);
    if (column.label.empty() || column.label.size() > kLongestHead * 6) return column;
    const char32_t last = text::fold(text::decode_before(text, column.label.end).value); // asked of many a line of prose
    if (!lexicon.label_endings.may_begin(last) && !lexicon.table_heads.may_begin(last)) return column;
    std::string without;
    const std::string_view name = without_blanks(text, column.label, without);
    if (text::count_code_points(name) > kLongestHead) return column;
    const auto label = lexicon.label_endings.longest_ending(name);
    auto head = lexicon.table_heads.longest_ending(name);
    const bool object = head.end < name.size() && head.value == static_cast<std::uint32_t>(HeadWord::object);
    const bool named = object && text::closes_with(name, text::kNameTail);                    // 专项整治|行业名称
    if (object && !named && head.end > 0) head.end = static_cast<std::uint32_t>(name.size()); // 城关镇村 is a village
    const std::size_t begin = std::min(label.end, head.end);
    if (begin >= name.size()) return column;
    if (!(named && begin == head.end) && !is_prefix(name.substr(0, begin))) {
        const std::vector<const Word*> joined = joined_labels(name, lexicon);
        return joined.empty() ? column : join_labels(column.label, joined, lexicon);
    }
    if (head.end <= label.end) {
        column.kind = kind_of(static_cast<HeadWord>(head.value));
        column.is_phone = static_cast<HeadWord>(head.value) == HeadWord::phone;
        if (column.kind != ColumnKind::unknown || head.end < label.end) return column;
    }
    const Word& word = lexicon.words[label.value];
    column.kind = kind_of(word);
    if (names_more && column.kind == ColumnKind::units) column.label = whole;
    column.role = word.role;
    return column;
}

std::uint32_t label_begin(std::string_view text, Span cell, const LexiconTables& lexicon)
{
    cell = without_bracket(text, cell);
    std::string without;
    const std::string_view name = without_blanks(text, cell, without);
    std::size_t front = std::min(lexicon.label_endings.longest_ending(name).end, lexicon.table_heads.longest_ending(name).end);
    if (front >= name.size()) return cell.end;
    std::uint32_t at = cell.begin;
    while (at < cell.end) {
        const auto c = text::decode(text, at);
        if (!text::is_blank(classify(c.value))) {
            if (front == 0) break;
            front -= std::min<std::size_t>(front, c.size);
        }
        at += c.size;
    }
    return at;
}

std::vector<Column> read_glued_labels(std::string_view text, Span line, const LexiconTables& lexicon)
{
    const std::string_view stretch = text.substr(0, line.end);
    const auto label_end = [&](std::uint32_t at) {
        const auto head = lexicon.table_words.longest(stretch, at);
        const auto word = lexicon.role_words.longest(stretch, at);
        const bool label = word.found(at) && lexicon.words[word.value].kind == WordKind::label;
        return std::max(head.end, label ? word.end : 0);
    };
    std::size_t labels = 0; // what they mean is asked only where they are all of the line: many a line of prose begins with one
    for (std::uint32_t at = line.begin; at < line.end; ++labels) {
        const std::uint32_t end = label_end(at);
        if (end <= at) return {};
        at = end;
    }
    std::vector<Column> columns;
    if (labels < 2) return columns;
    columns.reserve(labels);
    for (std::uint32_t at = line.begin; at < line.end;) {
        const Span label{at, label_end(at)};
        columns.push_back(read_head(text, label, lexicon));
        at = label.end;
    }
    return columns;
}

void keep_one_serial(std::vector<Column>& columns)
{
    bool found = false;
    for (Column& column : columns) {
        if (column.kind != ColumnKind::serial) continue;
        if (found) column.kind = ColumnKind::field;
        found = true;
    }
}

void choose_task(std::vector<Column>& columns)
{
    auto first = std::ranges::find(columns, ColumnKind::task, &Column::kind);
    if (first == columns.end()) first = std::ranges::find(columns, ColumnKind::content, &Column::kind);
    const auto object = std::ranges::find(columns, ColumnKind::object, &Column::kind);
    if (first == columns.end() && object != columns.end()) {
        object->kind = ColumnKind::task;
        object->looked_after = true;
        first = object;
    }
    for (Column& column : columns) {
        if (column.kind == ColumnKind::object) column.kind = ColumnKind::field;
    }
    if (first == columns.end()) return;
    // 工作任务 | 序号 | 具体要求: what the numbers count is the work, and what stands in front of them its class.
    const auto serial = std::ranges::find(columns, ColumnKind::serial, &Column::kind);
    const auto is_work = [](const Column& column) { return column.kind == ColumnKind::task || column.kind == ColumnKind::content; };
    const auto counted = std::find_if(serial, columns.end(), is_work);
    if (first < serial && counted != columns.end()) {
        first->kind = ColumnKind::category;
        first = counted;
    }
    for (Column& column : columns) {
        if (column.kind == ColumnKind::task) column.kind = ColumnKind::content;
    }
    first->kind = ColumnKind::task;
}

bool is_role(ColumnKind kind) noexcept { return kind == ColumnKind::units || kind == ColumnKind::persons || kind == ColumnKind::duties; }

bool names_who(const std::vector<Column>& columns)
{
    return std::ranges::any_of(columns, [](const Column& column) {
        const bool answers = column.role != RoleKind::cooperating_unit && column.role != RoleKind::supervising_unit &&
                             column.role != RoleKind::contact && column.role != RoleKind::other;
        return is_role(column.kind) && (answers || column.kind == ColumnKind::duties);
    });
}

namespace {

// 河流 | 河长 | 责任单位.
bool are_looked_after(const std::vector<Column>& columns)
{
    constexpr std::size_t kFewest = 3;
    const auto first =
        std::ranges::find_if(columns, [](const Column& one) { return one.kind != ColumnKind::serial && one.kind != ColumnKind::category; });
    return columns.size() >= kFewest && first != columns.end() && first->kind == ColumnKind::object && names_who(columns) &&
           std::ranges::none_of(columns, &Column::is_phone);
}

} // namespace

bool is_head(const std::vector<Column>& columns, int known)
{
    const auto roles = count_of(columns, ColumnKind::deadline) + std::ranges::count_if(columns, is_role, &Column::kind);
    const auto tasks = count_of(columns, ColumnKind::task) + count_of(columns, ColumnKind::content);
    const auto unknown = count_of(columns, ColumnKind::unknown);
    return roles > 0 && (tasks > 0 || are_looked_after(columns)) && count_of(columns, ColumnKind::serial) <= 1 &&
           unknown * known <= static_cast<std::ptrdiff_t>(columns.size());
}

bool is_total(std::string_view text, Span cell, const LexiconTables& lexicon)
{
    std::string joined;
    return cell.size() <= 30 && is_whole(without_blanks(text, cell, joined), HeadWord::total, lexicon);
}

bool is_note(std::string_view text, Span line, const LexiconTables& lexicon)
{
    std::string joined;
    std::size_t length = 0;
    for (std::uint32_t at = line.begin; at < line.end && length <= kLongestNote;) {
        const auto c = text::decode(text, at);
        const Char kind = classify(c.value);
        if (kind == Char::colon) return is_whole(without_blanks(text, {line.begin, at}, joined), HeadWord::note, lexicon);
        length += kind == Char::han;
        at += c.size;
    }
    return false;
}

bool is_status(std::string_view text, Span cell, const LexiconTables& lexicon)
{
    const auto word = lexicon.row_words.longest(text.substr(0, cell.end), cell.begin);
    return word.found(cell.begin) && word.end == cell.end && word.value == static_cast<std::uint32_t>(HeadWord::status);
}

bool is_blank_note(std::string_view text, Span line, const LexiconTables& lexicon)
{
    constexpr std::uint32_t kLongestBlankNote = 150; // bytes
    if (line.size() > kLongestBlankNote) return false;
    const std::string_view stretch = text.substr(0, line.end);
    bool blank = false;
    for (std::uint32_t at = line.begin; const auto word = lexicon.row_words.find(stretch, at, line.end);) {
        at = word.begin + text::decode(text, word.begin).size;
        if (blank && word.value == static_cast<std::uint32_t>(HeadWord::above)) return true;
        blank = blank || word.value == static_cast<std::uint32_t>(HeadWord::blank);
    }
    return false;
}

} // namespace zeren::outline
