// Where everything lies: header, preamble, sections, items, role clauses. Spans only; nothing is judged or normalised here.
//
//     1.推进水库除险加固。                an Item with number 1
//     牵头单位：市水务局                  a Piece of it: one Duty, label 牵头单位, list 市水务局
//     （市水务局牵头，各县区配合）        a Piece: two duties, labels 牵头 and 配合
//
// The steps, each from values to values: words (scan) → segments (paragraphs) → pieces (clauses, labelled values) → header →
// tree (numbering) → items (tasks and sections). extract makes the roles of it. Each step has a test of its own:
// tests/unit/tables_test.cpp, segments_test.cpp, pieces_test.cpp, header_test.cpp, tree_test.cpp, items_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/numbering/numbering.hpp"
#include "text/seldom_list.hpp"
#include "zeren/model.hpp"
#include "zeren/text.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace zeren::outline {

// One group of a clause or one labelled value: who (a list not yet split) in which role.
struct Duty {
    RoleKind role = RoleKind::responsible_unit;
    std::optional<Span> label; // label without colon, or verb; empty for a bare list
    Span list;                 // of parties, as written, without adverbs
    bool by_verb = false;      // marked by a verb of its own: no document-wide rule changes it
};

struct LabelledText {
    Span label;
    Span value;
};

struct RulePassage {
    Rule::Kind kind = Rule::Kind::first_is_lead;
    Span span;
};

enum class PieceKind : std::uint8_t {
    prose,   // text of the task
    closing, // a clause behind its sentences, or a labelled line
    leading, // a clause in front of its task, part of the text
    field,   // a labelled value that is no role
    marker,  // 具体措施： on a line of its own
};

// Where the piece of an item is written.
enum class Origin : std::uint8_t {
    here,        // in the item itself
    group_line,  // in a line below several items that says who has them
    merged_cell, // in a cell of its table that began on a row above
};

struct Piece {
    PieceKind kind = PieceKind::prose;
    Origin origin = Origin::here;
    Span span;
    bool is_sentence = false;    // read off a sentence without brackets or label
    bool behind_heading = false; // 【油料保障】|县发改局牵头，…: a leading clause behind what its paragraph is called
    bool is_doer = false;        // a leading piece that is the subject of its sentence: 县农机局负责…
    bool is_heading = false;     // a heading that is nothing but the office whose the items below it are: 一、县发改局
    std::vector<Duty> duties;
    text::SeldomList<LabelledText> deadlines; // 完成时限：… and times behind a verb (label empty)
    text::SeldomList<LabelledText> fields;
    text::SeldomList<RulePassage> rules;
};

// A paragraph: one line, or several that a wrap broke, or a part of a glued one.
struct Segment {
    Span span;
    Span body; // behind the mark
    Mark mark;
    bool blank_before = false;
    bool is_heading = false;   // the format says so
    bool is_of_others = false; // no number, and it speaks of others than the doer above it: 各地区要…
    bool is_boxed = false;     // of a box (专栏4 …), which is no part of the item above it
    std::vector<Piece> pieces;
};

// A task to be, with what stands in it.
struct Item {
    Mark mark;
    std::int32_t part = 0;
    std::int32_t parent = -1;  // index of the enclosing item
    std::int32_t section = 0;  // id
    std::int32_t list = 0;     // items of one list are siblings
    bool titled = false;       // a title set apart
    bool looked_after = false; // its text is a place or a thing that somebody looks after (城关镇), and no noun of an amount
    bool is_unsplit = false;   // a row of a table that hands out work, and whose cells nobody could tell apart
    bool is_assessing = false; // of a paper that tells how work is assessed
    Span title;
    Span text;
    Span extent;
    std::vector<Span> rest;
    std::vector<Piece> pieces; // all but prose, in order; empty once extract has read them
};

struct SectionDraft {
    std::int32_t parent = 0;
    Mark mark;
    Span heading; // without number and clause
    Span span;
    std::vector<Piece> pieces; // clauses and role lines of the heading itself
};

struct HeaderDraft {
    std::optional<Span> issuer;
    std::optional<Span> doc_number;
    std::optional<Span> title;
    std::vector<Span> recipients;
    std::optional<Span> signatory;
    std::optional<Span> issued_on;
    std::vector<Span> attachments;
};

// Role lines above the first item and heading of a paper: 总牵头单位：县生态环境局 below its title.
struct SharedRoles {
    Span scope; // from the lines to the end of the paper
    std::vector<Piece> pieces;
};

struct Outline {
    HeaderDraft header;
    std::vector<Span> header_spans; // every paragraph that the header holds
    std::optional<Span> preamble;
    std::vector<SectionDraft> sections; // id is index + 1
    std::vector<Item> items;
    std::vector<SharedRoles> shared; // in the order of the text
    std::vector<Other> other;
    std::vector<RulePassage> rules;
    std::vector<Diagnostic> diagnostics;
};

Outline outline(const Text& text, const LexiconTables& lexicon);

} // namespace zeren::outline
