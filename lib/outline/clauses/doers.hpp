// Doers in front of 要 (市水务局要加强巡查。市林业局要清理河道。), in front of 对…负总责, and with their verb in brackets behind them
// (承接：市公安局（主办），市民政局（协办）).
//
// A sentence that opens with its doer and 要 gives work to that doer where its paragraph does so at least twice (MODEL, Tasks). Once
// alone it is an admonition (省农业农村厅要加强统筹), but for an office (国土资源部); whether it stands alone is for pieces.cpp to see.
// A collective (各市要…, 有关部门要…) is no such doer. Test: tests/unit/pieces_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/clauses/words.hpp"
#include "outline/outline.hpp"
#include "zeren/model.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace zeren::outline {

// The doers that open `sentence`, up to 要, as a leading piece without label; nothing when there is none. Looks no further than the
// first comma, and at most 150 bytes: its cost does not depend on the length of the sentence.
std::optional<Piece> read_doer(std::string_view text, Span sentence, const LexiconTables& lexicon);

// 县人民政府对校车安全管理负总责: who answers for what, as a leading piece whose label is the verb that ends the phrase; nothing when there is
// none. Collectives (各镇对本辖区负责) are admonished. `words`: the role words of a stretch around the sentence. It looks no further than
// the first mark, and at most 300 bytes.
std::optional<Piece> read_answerable(std::string_view text, Span sentence, std::span<const RoleWord> words, const LexiconTables& lexicon);

// 市水务局作为牵头单位，负责…; 甲部、乙部在职责范围内，分别负责…; 市经委作为责任部门，要…: the offices in front of an inserted phrase, whose
// verb or 要 stands behind its comma; nothing when there are none. At most 300 bytes in front of the comma are looked at.
std::optional<Piece> read_inserted_doer(std::string_view text, Span sentence, std::span<const RoleWord> words,
                                        const LexiconTables& lexicon);

// Whether the list is a class and nobody in front of a verb of clauses: 运营单位, 有关部门. A field of work (价格主管部门, 保险监管机构) and all offices
// of a kind of area (各乡镇人民政府, 各镇（街道）) are somebody there.
bool names_nobody(std::string_view text, Span list, const LexiconTables& lexicon);

// Whether the list ends with an office that has a name of its own (国土资源部) or is that of a level (区民政部门), and not with a field of work
// (公安部门).
bool is_office(std::string_view text, Span list, const LexiconTables& lexicon);

// Whether 要 stands in the list as a word of its own: 各牵头单位要切实履行 is no party.
bool holds_will(std::string_view list) noexcept;

// A line of a short label that the lexicon does not know and of organisations each of which bears its verb in brackets; nothing when
// one of them bears none.
std::optional<Piece> read_qualified_line(std::string_view text, Span line, const LexiconTables& lexicon);

} // namespace zeren::outline
