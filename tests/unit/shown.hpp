// What a mechanism read, as one line of text: tables of expectations stay readable, and a failure shows the whole result.
//
//     lead_unit 牵头: 市水务局; cooperating_unit 配合: 各区; @6月底前            the duties of a piece
//     lead_unit 牵头: 市水务局; responsible_unit [heading_clause]: 各区 等        the roles of a task
#pragma once

#include "lexicon/tables.hpp"
#include "outline/outline.hpp"
#include "zeren/lexicon.hpp"
#include "zeren/parse.hpp"
#include "zeren/text.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace zeren::shown {

const LexiconTables& tables();

// Plain text as the reader gives it.
Text text(const std::string& content);
Document document(const std::string& content, const Lexicon& lexicon = Lexicon::builtin());

Span whole(std::string_view content);
std::string words(std::string_view content, Span span);

// The paragraphs of plain text, each as written; a line break inside one is shown as /.
std::vector<std::string> paragraphs(const std::string& content);

// Joined by " | ".
std::string joined(const std::vector<std::string>& parts);

// Kind of the piece unless closing, then duties, times (@), fields (label=value), rules (#).
std::string piece(std::string_view content, const outline::Piece& piece);

// 市水务局, 各区 (collective), 付华 (person, 副市长); then 等 where the list is open.
std::string parties(std::string_view content, const std::vector<Party>& parties, bool open_ended);
std::string role(const Document& document, const Role& role);
std::string roles(const Document& document, const Task& task);

// key: text <- roles
std::string task(const Document& document, const Task& task);
std::vector<std::string> tasks(const Document& document);

bool has_code(const Document& document, std::string_view code);

} // namespace zeren::shown
