// See shown.hpp.
#include "shown.hpp"

#include "outline/segments.hpp"
#include "zeren/read.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace zeren::shown {
namespace {

void append(std::string& line, const std::string& part)
{
    if (part.empty()) return;
    if (!line.empty()) line += "; ";
    line += part;
}

std::string_view kind_name(outline::PieceKind kind)
{
    constexpr std::array<std::string_view, 5> kNames = {"prose", "closing", "leading", "field", "marker"};
    return kNames[static_cast<std::size_t>(kind)];
}

std::string party(std::string_view content, const Party& one)
{
    std::string remark;
    const auto add = [&](const std::string& part) { remark += (remark.empty() ? "" : ", ") + part; };
    if (one.kind != PartyKind::unit) add(std::string(to_string(one.kind)));
    if (one.post) add(words(content, *one.post));
    if (one.qualifier) add("（" + words(content, *one.qualifier) + "）");
    if (one.effective_role) add("=" + std::string(to_string(*one.effective_role)));
    if (one.basis) add(std::string(to_string(one.basis->rule)));
    return words(content, one.span) + (remark.empty() ? "" : " (" + remark + ')');
}

} // namespace

const LexiconTables& tables() { return Lexicon::builtin().tables(); }

Text text(const std::string& content) { return read(std::as_bytes(std::span(content))); }

Document document(const std::string& content, const Lexicon& lexicon) { return parse(text(content), lexicon); }

Span whole(std::string_view content) { return {0, static_cast<std::uint32_t>(content.size())}; }

std::string words(std::string_view content, Span span) { return std::string(content.substr(span.begin, span.size())); }

std::vector<std::string> paragraphs(const std::string& content)
{
    const Text read = text(content);
    std::vector<std::string> lines;
    for (const auto& segment : outline::find_segments(read, tables())) {
        lines.push_back(words(read.content, segment.span));
        std::ranges::replace(lines.back(), '\n', '/');
    }
    return lines;
}

std::string joined(const std::vector<std::string>& parts)
{
    std::string line;
    for (const std::string& part : parts) line += (line.empty() ? "" : " | ") + part;
    return line;
}

std::string piece(std::string_view content, const outline::Piece& piece)
{
    if (piece.kind == outline::PieceKind::prose) return words(content, piece.span);
    std::string line;
    for (const outline::Duty& duty : piece.duties) {
        append(line, std::string(to_string(duty.role)) + (duty.label ? ' ' + words(content, *duty.label) : "") + ": " +
                         words(content, duty.list));
    }
    for (const auto& time : piece.deadlines) append(line, words(content, time.label) + '@' + words(content, time.value));
    for (const auto& field : piece.fields) append(line, words(content, field.label) + '=' + words(content, field.value));
    for (const auto& rule : piece.rules) append(line, '#' + std::string(to_string(rule.kind)));
    if (piece.kind == outline::PieceKind::closing) return '<' + line + '>';
    return '<' + std::string(kind_name(piece.kind)) + (line.empty() ? "" : " " + line) + '>';
}

std::string parties(std::string_view content, const std::vector<Party>& parties, bool open_ended)
{
    std::string line;
    for (const Party& one : parties) line += (line.empty() ? "" : ", ") + party(content, one);
    return line + (open_ended ? " 等" : "");
}

std::string role(const Document& document, const Role& role)
{
    std::string line(to_string(role.role));
    if (role.label) line += ' ' + words(document.content, *role.label);
    if (role.basis) line += " [" + std::string(to_string(role.basis->rule)) + ']';
    return line + ": " + parties(document.content, role.parties, role.open_ended);
}

std::string roles(const Document& document, const Task& task)
{
    std::string line;
    for (const Role& one : task.roles) append(line, role(document, one));
    return line;
}

std::string task(const Document& document, const Task& task)
{
    const std::string roles = shown::roles(document, task);
    const std::string title = task.title ? '[' + words(document.content, task.title->span) + "] " : "";
    return task.key + ": " + title + words(document.content, task.span) + (roles.empty() ? "" : " <- " + roles);
}

std::vector<std::string> tasks(const Document& document)
{
    std::vector<std::string> lines;
    for (const Task& one : document.tasks) lines.push_back(task(document, one));
    return lines;
}

bool has_code(const Document& document, std::string_view code)
{
    return std::ranges::any_of(document.diagnostics, [&](const Diagnostic& found) { return found.code == code; });
}

} // namespace zeren::shown
