// Every text that comes from a notice goes through escaped(); a Content-Security-Policy forbids all that the page does not need, so
// that a text that got past would do nothing. Test: tests/unit/render_comparison_test.cpp.
#include "render/comparison_page.hpp"

#include <string_view>

namespace zeren::rendering {
namespace {

constexpr std::string_view kHead = R"(<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>)";

constexpr std::string_view kStyle = R"(</title>
<style>
:root { --line: #d0d0d0; --soft: #666; --gone: #fbd5d5; --new: #cdeccd; }
@media (prefers-color-scheme: dark) { :root { --line: #444; --soft: #aaa; --gone: #6b2626; --new: #1f5a2b; } }
body { font: 16px/1.7 sans-serif; max-width: 60em; margin: 0 auto; padding: 1em; }
h1 { font-size: 1.3em; } h2 { font-size: 1.1em; margin-top: 2em; }
article { border-top: 1px solid var(--line); padding: .6em 0; break-inside: avoid; }
article header { color: var(--soft); font-size: .9em; }
p { margin: .2em 0; } ul { margin: .2em 0; padding-left: 1.4em; list-style: none; }
del { background: var(--gone); } ins { background: var(--new); text-decoration: none; }
table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid var(--line); padding: .2em .6em; text-align: left; vertical-align: top; }
</style>
</head>
<body>
)";

std::string escaped(std::string_view text)
{
    std::string result;
    result.reserve(text.size() + text.size() / 8);
    for (const char c : text) {
        switch (c) {
        case '&': result += "&amp;"; break;
        case '<': result += "&lt;"; break;
        case '>': result += "&gt;"; break;
        case '"': result += "&quot;"; break;
        case '\'': result += "&#39;"; break;
        default: result.push_back(c);
        }
    }
    return result;
}

std::string passage(const Document& document, Span span) { return escaped(one_line(document.text(span))); }

std::string with_edits(const std::vector<Edit>& edits, const Notices& notices)
{
    std::string html;
    for (const Edit& edit : edits) {
        switch (edit.kind) {
        case Edit::Kind::equal: html += passage(notices.after, edit.after); break;
        case Edit::Kind::removed: html += "<del>" + passage(notices.before, edit.before) + "</del>"; break;
        case Edit::Kind::added: html += "<ins>" + passage(notices.after, edit.after) + "</ins>"; break;
        }
    }
    return html;
}

std::string words_of(const TaskChange& change, const Notices& notices)
{
    if (!change.edits.empty()) return with_edits(change.edits, notices);
    std::string html;
    const Document& document = change.after.empty() ? notices.before : notices.after;
    for (const Span span : wording(change, notices)) html += passage(document, span);
    return html;
}

std::string article(const TaskChange& change, const Notices& notices)
{
    std::string html = "<article class=\"" + std::string(to_string(change.kind)) + "\">\n<header><b>" + escaped(keys(change, notices)) +
                       "</b> " + word(notices, to_string(change.kind));
    for (const std::string& mark : marks(change, notices))
        if (mark != word(notices, to_string(change.kind))) html += " · " + mark;
    html += "</header>\n<p>" + words_of(change, notices) + "</p>\n";
    if (!change.roles.empty() || !change.targets.empty() || !change.deadlines.empty()) {
        html += "<ul>\n";
        for (const RoleChange& role : change.roles) html += "<li>" + escaped(phrase(role, notices)) + "</li>\n";
        for (const TargetChange& target : change.targets) html += "<li>" + escaped(phrase(target, notices)) + "</li>\n";
        for (const DeadlineChange& deadline : change.deadlines) html += "<li>" + escaped(phrase(deadline, notices)) + "</li>\n";
        html += "</ul>\n";
    }
    return html + "</article>\n";
}

std::string title_of(const Document& document)
{
    if (document.header.title) return escaped(one_line(document.text(document.header.title->span)));
    return escaped(one_line(document.source.name));
}

std::string parties_table(const Comparison& comparison, const Notices& notices)
{
    std::string html = "<h2>" + word(notices, "Units and persons") + "</h2>\n<table>\n<tr><th></th>";
    for (const char* title : {"gained", "lost", "kept"}) html += "<th>" + word(notices, title) + "</th>";
    html += "</tr>\n";
    for (const PartyChange& change : comparison.parties) {
        html += "<tr><td>" + escaped(one_line(change.name)) + "</td><td>" + escaped(phrase(change.gained, notices.after, notices)) +
                "</td><td>" + escaped(phrase(change.lost, notices.before, notices)) + "</td><td>" + std::to_string(change.kept) +
                "</td></tr>\n";
    }
    return html + "</table>\n";
}

} // namespace

std::string comparison_page(const Comparison& comparison, const Notices& notices, const RenderOptions& options)
{
    const std::string names = title_of(notices.before) + " → " + title_of(notices.after);
    std::string html(kHead);
    html.append(names).append(kStyle).append("<h1>").append(names).append("</h1>\n");
    html += "<p>" + escaped(sum(comparison, notices)) + "</p>\n<main>\n";
    for (const TaskChange& change : comparison.tasks)
        if (options.all || !is_plain(change)) html += article(change, notices);
    html += "</main>\n";
    if (!comparison.around.empty()) html += "<h2>" + word(notices, "Around the tasks") + "</h2>\n";
    for (const PassageChange& change : comparison.around)
        html += "<article><header>" + word(notices, to_string(change.part)) + "</header><p>" + with_edits(change.edits, notices) +
                "</p></article>\n";
    if (!comparison.parties.empty()) html += parties_table(comparison, notices);
    return html + "</body>\n</html>\n";
}

} // namespace zeren::rendering
