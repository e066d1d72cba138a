// model.hpp: what a notice says, as plain values.
//
// A `Document` owns the canonical text of a notice; everything else in it is a span into that text plus small normalised values.
// So nothing can be invented: whatever the model calls text is text(span). The structs have the names and the order of the JSON
// keys (docs/model.md says, key by key, how a careful reader decides); an enumerator is spelled as its JSON string.
//
//     zeren::Document document = zeren::parse(zeren::read_file("notice.txt"));
//     for (const zeren::Task& task : document.tasks)
//         for (const zeren::Role& role : task.roles)                                    // 牵头单位：区发改委
//             for (const zeren::Party& party : role.parties)
//                 std::cout << to_string(role.role) << ' ' << document.text(party.span) << '\n';   // lead_unit 区发改委
//
// Documents are regular values: copy, move, compare. Const documents may be shared by threads.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zeren {
inline namespace v0 {

// A stretch [begin, end) of the canonical text, in UTF-8 bytes. Always on code point boundaries.
struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] bool empty() const noexcept { return begin >= end; }
    [[nodiscard]] std::uint32_t size() const noexcept { return end - begin; }
    // True when `other` lies inside this span, ends included.
    [[nodiscard]] bool holds(Span other) const noexcept { return begin <= other.begin && other.end <= end; }
    friend bool operator==(const Span&, const Span&) = default;
};

// An exact decimal number: digits × 10^-scale, normal (no trailing zero behind the point, so that 5.0 equals 5). 7.8 is {78, 1};
// 233.7亿 is {23370000000, 0}. Never a floating point number, neither inside nor on the way in or out.
struct Decimal {
    std::int64_t digits = 0;
    std::int8_t scale = 0;

    friend bool operator==(const Decimal&, const Decimal&) = default;
};

// A calendar date (公历), always a possible one.
struct Date {
    std::int16_t year = 0;
    std::uint8_t month = 0;
    std::uint8_t day = 0;

    friend bool operator==(const Date&, const Date&) = default;
    friend auto operator<=>(const Date&, const Date&) = default;
};

// A verbatim passage. `name` is its wording without line breaks, inner blanks and inserted pinyin, empty when that is the passage itself.
struct Passage {
    Span span;
    std::string name;

    friend bool operator==(const Passage&, const Passage&) = default;
};

// Why something that is not written at this place stands in the model all the same (依据).
struct Basis {
    enum class Kind : std::uint8_t { inherited, inferred };
    // What made it so; docs/model.md has an example of each.
    enum class Rule : std::uint8_t {
        heading_leader,    // 一、李某某副市长主抓的工作: the heading's leader leads each item below
        heading_clause,    // a clause or a role line at a section's heading holds for its items
        parent_clause,     // one bracket for (1)–(4): the measures have the roles of the task above them
        first_is_lead,     // 列第一位者为牵头单位，下同
        adds_party,        // 以下均需试点城市政府落实，不再列出
        label_neighbours,  // 主办 beside 协办, 责任单位 beside 配合单位: what a label means depends on those beside it
        year_of_notice,    // the year of 6月底前 is the notice's
        elided_indicator,  // 市县级不低于70%: the indicator is named before
        lost_unit,         // 率…控制在7.1以内: the % was lost
        merged_cell,       // one cell of a table covers several rows: it stands on the first of them
        group_line,        // 以上3项目标的责任单位均为市发改委: a line below several items says who has them
        responsible_leads, // 无牵头单位的，责任单位即为牵头单位，下同
    };

    Kind kind = Kind::inherited;
    Rule rule = Rule::heading_leader;
    std::vector<std::string> fields; // the JSON keys that rest on it: "due", "parties", "effective_role" …
    Span span;                       // the place that it rests on

    friend bool operator==(const Basis&, const Basis&) = default;
};

// 发文字号: 平政办〔2022〕4号 is agency 平政办, year 2022, serial 4. Year and serial are 0 where they cannot be read.
struct DocNumber {
    Span span;
    std::string agency;
    std::int32_t year = 0;
    std::int32_t serial = 0;

    friend bool operator==(const DocNumber&, const DocNumber&) = default;
};

// 成文日期. `date` is empty for an impossible or incomplete one.
struct IssuedOn {
    Span span;
    std::optional<Date> date;

    friend bool operator==(const IssuedOn&, const IssuedOn&) = default;
};

// The elements of GB/T 9704 that stand around the body.
struct Header {
    std::optional<Passage> issuer;       // 发文机关
    std::optional<DocNumber> doc_number; // 发文字号
    std::optional<Passage> title;        // 标题
    std::vector<Passage> recipients;     // 主送机关
    std::optional<Passage> signatory;    // 发文机关署名
    std::optional<IssuedOn> issued_on;   // 成文日期
    std::vector<Passage> attachments;    // 附件说明

    friend bool operator==(const Header&, const Header&) = default;
};

// 重点工作任务66项: what the notice says of its own length.
struct DeclaredCount {
    std::int32_t value = 0;
    Span span;

    friend bool operator==(const DeclaredCount&, const DeclaredCount&) = default;
};

// When progress has to be reported: one date (`due`), or a recurring schedule (`every`, an RFC 5545 rule).
struct Reporting {
    Span span;
    std::optional<Date> due;
    std::optional<Passage> covers; // 上半年、前三季度和全年 …
    std::string every;             // FREQ=MONTHLY;BYMONTHDAY=25, or empty
    std::optional<Basis> basis;

    friend bool operator==(const Reporting&, const Reporting&) = default;
};

// When a task or a target is due (完成时限).
struct Deadline {
    enum class Precision : std::uint8_t { day, month, quarter, half, year };
    enum class Kind : std::uint8_t { by, within, ongoing };

    Span span;
    std::optional<Date> due;
    std::optional<Precision> precision;
    Kind kind = Kind::by;
    std::optional<Basis> basis;

    friend bool operator==(const Deadline&, const Deadline&) = default;
};

// A sentence that holds for the whole document.
struct Rule {
    enum class Kind : std::uint8_t { first_is_lead, adds_party, not_repeated, default_field, responsible_leads };

    Kind kind = Kind::first_is_lead;
    Span span;
    std::optional<Deadline> deadline; // of default_field: 未注明时限的，均于年底前完成; empty where it names no time, or others another day
    std::vector<std::int32_t> tasks; // ids, ascending, of the tasks without a time that have this one

    friend bool operator==(const Rule&, const Rule&) = default;
};

struct Preamble {
    std::optional<Span> span; // empty where the notice begins with its tasks
    std::optional<DeclaredCount> declared_task_count;
    std::vector<Reporting> reporting;
    std::vector<Rule> rules;

    friend bool operator==(const Preamble&, const Preamble&) = default;
};

// A heading of the outline (章节) and the stretch below it.
struct Section {
    std::int32_t id = 0;     // from 1
    std::int32_t parent = 0; // 0 for none (null in JSON)
    std::int32_t level = 1;  // depth in this document, from 1
    std::string number;      // as written, without marks: 一; empty for none
    Passage heading;         // without the number
    Span span;

    friend bool operator==(const Section&, const Section&) = default;
};

// What a role asks of its parties.
enum class RoleKind : std::uint8_t {
    lead_leader,        // 牵头领导
    responsible_leader, // 责任领导
    responsible_person, // 责任人
    lead_unit,          // 牵头单位
    responsible_unit,   // 责任单位
    cooperating_unit,   // 配合单位
    supervising_unit,   // 督导单位
    contact,            // 联系人
    other,
};

enum class PartyKind : std::uint8_t { unit, person, collective };

// One person, unit or collective in a role (责任主体).
struct Party {
    Span span;
    PartyKind kind = PartyKind::unit;
    std::optional<Span> post;               // 副市长 before or behind a person's name
    std::optional<Span> qualifier;          // （牵头） behind a unit of a list
    std::optional<RoleKind> effective_role; // what the party does, where that is not what the label says
    std::string name;                       // the fullest form that the notice itself writes
    std::int32_t party = -1;                // index in Document::parties
    std::optional<Basis> basis;

    friend bool operator==(const Party&, const Party&) = default;
};

// One labelled or verb-marked assignment of a task: 牵头单位：… or （…牵头，…配合）.
struct Role {
    RoleKind role = RoleKind::responsible_unit;
    std::optional<Span> label; // the label without colon, or the verb; empty for a bare list
    Span span;                 // from label or first party to last party or verb
    std::optional<Basis> basis;
    std::vector<Party> parties;
    bool open_ended = false; // 等 follows a party

    friend bool operator==(const Role&, const Role&) = default;
};

enum class Change : std::uint8_t { increase, decrease };

// JSON strings: = >= > <= < ~ range.
enum class Relation : std::uint8_t { equal, at_least, more_than, at_most, less_than, about, range };

// A target's value in base units (元, 人, 亩 …), exact.
struct Quantity {
    std::optional<Decimal> value;
    std::optional<Decimal> value_high;
    std::string unit;

    friend bool operator==(const Quantity&, const Quantity&) = default;
};

// What x is in 由x压减至y, or the year in 比2015年下降y.
struct Baseline {
    Span span;
    std::optional<Decimal> value;
    std::string unit;

    friend bool operator==(const Baseline&, const Baseline&) = default;
};

// One number that the notice asks for (量化指标).
struct Target {
    std::optional<Span> indicator;
    std::optional<Change> change;
    Relation relation = Relation::equal;
    std::optional<Decimal> value;
    std::optional<Decimal> value_high;
    std::string unit; // as written, only the width folded; empty for none
    std::optional<Quantity> quantity;
    std::optional<Span> period;
    std::optional<Baseline> baseline;
    std::optional<std::int32_t> share_of; // index in Task::targets
    Span span;
    std::optional<Basis> basis;

    friend bool operator==(const Target&, const Target&) = default;
};

// A labelled line that is neither role nor deadline (整改措施：…).
struct Field {
    Span label;
    Span span; // of the text behind the label

    friend bool operator==(const Field&, const Field&) = default;
};

// One piece of work with its own text.
struct Task {
    enum class Kind : std::uint8_t {
        assignment, // somebody is named or inherited
        goal,       // numbers asked for, nobody named
        item,       // neither, but a numbered sibling of tasks
    };

    std::int32_t id = 0; // position in the document, from 1
    std::string key;     // 二/11
    Kind kind = Kind::assignment;
    std::string number;       // as written without its marks; empty for none
    std::int32_t part = 0;    // 1, 2 … when one paragraph holds several tasks; 0 for none
    std::int32_t parent = 0;  // id of the enclosing task; 0 for none
    std::int32_t section = 0; // id; 0 for none
    std::optional<Passage> title;
    Span span;   // its own wording
    Span extent; // from its number to the end of its last line
    std::vector<Span> rest;
    std::vector<Role> roles;
    std::vector<Target> targets;
    std::vector<Deadline> deadlines;
    std::vector<Field> fields;

    friend bool operator==(const Task&, const Task&) = default;
};

// Text that belongs to no header, preamble, heading or task.
struct Other {
    enum class Kind : std::uint8_t { furniture, prose, closing, table, unclaimed };

    Kind kind = Kind::prose;
    std::int32_t section = 0; // id; 0 for none
    Span span;

    friend bool operator==(const Other&, const Other&) = default;
};

struct Assignment {
    std::int32_t task = 0; // id
    RoleKind role = RoleKind::responsible_unit;

    friend bool operator==(const Assignment&, const Assignment&) = default;
};

// One party over the whole document, with all that it has to do.
struct PartyIndex {
    std::string name;
    PartyKind kind = PartyKind::unit;
    std::vector<std::string> aliases; // other spellings in this notice
    std::vector<Assignment> assignments;

    friend bool operator==(const PartyIndex&, const PartyIndex&) = default;
};

enum class Severity : std::uint8_t { error, warning, info };

// A finding about the notice or about the reading of it. `code` is stable (docs/diagnostics.md lists them all).
struct Diagnostic {
    std::string code;
    Severity severity = Severity::warning;
    std::string message; // English, one sentence
    Span span;

    friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

// Where the text came from.
struct Source {
    std::string name;       // file name without folders, empty for memory
    std::string media_type; // text/plain, text/html …
    std::string charset;    // UTF-8, GB18030 …
    std::string sha256;     // of the bytes, lower-case hexadecimal
    std::uint64_t bytes = 0;

    friend bool operator==(const Source&, const Source&) = default;
};

// What parse() returns. Keys of the JSON `text` are in `content` and `sha256`.
struct Document {
    std::string lexicon_sha256; // of the lexicon that read it
    Source source;
    std::string content; // the canonical text, UTF-8
    std::string sha256;  // of the canonical text
    Header header;
    Preamble preamble;
    std::vector<Section> sections;
    std::vector<Task> tasks;
    std::vector<Other> other;
    std::vector<PartyIndex> parties;
    std::vector<Diagnostic> diagnostics;

    // The wording of a span: a view that lives as long as this document and its content. An out-of-range span yields an empty view.
    [[nodiscard]] std::string_view text(Span span) const& noexcept;
    std::string_view text(Span span) const&& = delete; // would dangle

    friend bool operator==(const Document&, const Document&) = default;
};

// The stable strings of the enumerators, as in the JSON.
[[nodiscard]] std::string_view to_string(RoleKind role) noexcept;
[[nodiscard]] std::string_view to_string(PartyKind kind) noexcept;
[[nodiscard]] std::string_view to_string(Task::Kind kind) noexcept;
[[nodiscard]] std::string_view to_string(Other::Kind kind) noexcept;
[[nodiscard]] std::string_view to_string(Rule::Kind kind) noexcept;
[[nodiscard]] std::string_view to_string(Basis::Kind kind) noexcept;
[[nodiscard]] std::string_view to_string(Basis::Rule rule) noexcept;
[[nodiscard]] std::string_view to_string(Change change) noexcept;
[[nodiscard]] std::string_view to_string(Relation relation) noexcept;
[[nodiscard]] std::string_view to_string(Deadline::Precision precision) noexcept;
[[nodiscard]] std::string_view to_string(Deadline::Kind kind) noexcept;
[[nodiscard]] std::string_view to_string(Severity severity) noexcept;

} // namespace v0
} // namespace zeren
