// The lexicon as the stages use it: dictionaries and small lists, built once from the JSON entries (docs/lexicon.md).
//
// `role_words` holds every word that can decide where a role begins or ends (labels, verbs, adverbs, openers) and the nouns that
// only contain one (组织部, 负责人员): the longest word at a place wins, so 牵头单位 is never the verb 牵头.
// Test: tests/unit/lexicon_test.cpp.
#pragma once

#include "lexicon/measure_tables.hpp"
#include "lexicon/time_tables.hpp"
#include "text/dictionary.hpp"
#include "zeren/model.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace zeren {
inline namespace v0 {

// What a word of role_words does.
enum class WordKind : std::uint8_t { label, verb, adverb, opener, noun };

// What a label's value is, or what an opener opens.
enum class Meaning : std::uint8_t {
    role,     // parties in Word::role
    deadline, // 完成时限：…
    field,    // 整改措施：…
    measures, // 具体措施： opens the measures under a task
    duties,   // 责任分工： prose with clauses
    agent,    // 由…
    with,     // 会同…
    none,
};

struct Word {
    std::string term;
    WordKind kind = WordKind::noun;
    Meaning means = Meaning::none;
    RoleKind role = RoleKind::other;
    bool bare = false;     // a verb that makes a clause of a sentence without brackets
    bool closes = false;   // a verb only where its group ends: 市水务局组织，and not 市水务局组织培训
    bool is_given = false; // a field whose numbers nobody is asked for: a label that the notice made up, and that says nothing of goals
};

// What a part of a label says: 主攻|科室 (lead, units), 交卷|时间 (done, time).
enum class LabelPart : std::uint32_t {
    lead, // what its unit or person does
    responsible,
    cooperating,
    supervising,
    idle,  // no work of the item: 受益, 提案, 开工
    done,  // of a time: by then it is done
    units, // what stands behind the colon; from here on the last part of a label
    persons,
    leaders,
    time,  // of something
    limit, // by when
    asked, // a field whose numbers are asked for: 举措, 目标
    prose, // a sentence goes on: 如下, 其中
};
inline constexpr std::size_t kLabelParts = 13;

// 列第一位者为牵头单位: a sentence with `term`, and behind it one of `needs`, is a rule of the document.
struct RuleWord {
    Rule::Kind kind = Rule::Kind::first_is_lead;
    std::vector<std::string> needs; // one of them; empty for none
};

// 主办 means lead_unit where 协办 stands beside it, unless one of `unless` does.
struct NeighbourRule {
    std::string term;
    std::vector<std::string> beside;
    std::vector<std::string> unless;
    RoleKind effective = RoleKind::lead_unit;
    bool becomes = false;  // the role itself, not only its effect
    bool inferred = false; // not what the label itself says: the party carries a basis
};

enum class Ending : std::uint32_t { weak, strong, utility };
enum class CollectiveOpener : std::uint32_t { with_generic_head, always };

// What may stand in front of a doer (目前, 首先, 会议决定, 责成), in front of such a time only (于), names that begin so (会同县), and what
// tells of the past (去年).
enum class FrontKind : std::uint32_t { time, order, decision, asking, until, name, past };
inline constexpr std::uint32_t kBeginsName = 1U << 8U; // beside the kind: names begin with the word as well (汛期, 指定)

// What a word tells of the paragraphs around the body (GB/T 9704).
enum class HeaderWord : std::uint32_t {
    document_type,
    furniture,
    imprint,
    attachment,
    annex,
    red_head_tail,
    published,
    about,
    preamble_end,
    closing,
    section_heading,
    no_work,
    work, // in a title: hands out work whatever kind of document it names
    date_label,
    title_label,
    site_line,    // anywhere in a line at the foot of a web page
    numbered,     // what the numbers of items count: 问题1．, 任务一：
    not_numbered, // at the end of what counts, and is no item: 附表1, 专栏2, 星期三
    sends,        // of a letter: 现将《…》印发给你们
    talk,         // of a heading below which people are listed or speak: 参会人员, 代表建议
    box,          // with its number it opens a box of a plan: 专栏4
    owner,        // the label of whose a web page is: 主办单位
    aside,        // of a heading below which nobody gets work: 申报条件, 发展基础
    appendix,     // of a line behind the work, below which nothing is: 名词解释, 相关链接
    keeper,       // the label of who runs a web page, behind that of its owner: 维护
    retrospect,   // of the title of a paper that tells what has been: 情况的报告, 总结和
    outlook,      // in a heading of such a paper, below which work may be: 下一步
    call          // in the title of a notice that asks whoever wants to: 申报, 征集, 评选
};
inline constexpr std::size_t kHeaderWords = 28;

// What the head of a table's column says that is no label, what a row of it is (合计, 注：…), what a cell says of the work (已完工), and
// the two words of a note on empty cells (空白处 … 同上).
enum class HeadWord : std::uint32_t { serial, task, content, category, number, field, object, phone, total, note, status, blank, above };

// A name that the caller knows, and the fuller one that it stands for.
struct Alias {
    std::string term;
    std::string name;
};

struct LexiconTables {
    std::vector<Word> words;
    text::Dictionary role_words;           // value: index in words
    text::Dictionary organisation_endings; // by ending; value: Ending
    text::Dictionary names;                // whole names, value unused
    text::Dictionary collective_openers;   // value: CollectiveOpener
    text::Dictionary collective_endings;   // by ending
    text::Dictionary dependent_items;      // whole items that no list could hold alone: 市 in 各县、市、区政府
    text::Dictionary areas;                // by ending: 示范区
    text::Dictionary area_authorities;     // by ending: 管委会
    text::Dictionary generic_heads;        // by ending: 部门
    text::Dictionary posts;                // by beginning; value: 1 for one that hands out no work (委员, 总经理)
    text::Dictionary post_endings;         // by ending
    text::Dictionary surnames;
    text::Dictionary not_names; // begin as a name does and are none: 林业 in 林业局长
    text::Dictionary fronts;    // value: FrontKind, and kBeginsName
    text::Dictionary rules;     // value: index in rule_words
    std::vector<RuleWord> rule_words;
    std::array<text::Dictionary, kHeaderWords> header_begins; // by HeaderWord: words that begin a paragraph
    std::array<text::Dictionary, kHeaderWords> header_ends;   // the same by their ending
    text::Dictionary table_heads;                             // by ending; value: HeadWord
    text::Dictionary table_words;                             // the same by beginning
    text::Dictionary row_words;                               // by beginning: what stands in cells and notes; value: HeadWord
    text::Dictionary label_endings;                           // labels by ending (市级牵头单位); value: index in words
    text::Dictionary label_stems;                             // by beginning; value: LabelPart up to done
    text::Dictionary label_heads;                             // by ending; value: LabelPart from units to asked
    text::Dictionary label_prose_begins;                      // of 一是：, of two 汉字 and more
    text::Dictionary label_prose_ends;                        // of 主要问题如下：
    TimeTables time;
    MeasureTables measures;
    std::vector<NeighbourRule> neighbours;
    std::vector<Alias> aliases;
    std::vector<std::string> added; // entries beside the built-in ones, each as compact JSON, in order: what sha256 is made of
    std::string sha256;
};

} // namespace v0
} // namespace zeren
