// language.hpp: English or Chinese: in which the tool speaks to people. JSON, SARIF, tables and pages of the manual have their own
// language or none; this is about messages, summaries, progress, findings as text, and help pages.
//
// The catalogue is language/messages.json: a line a sentence, English and Chinese, {1} {2} where something stands that only the moment
// knows. English is the key, as with gettext: whoever writes a new message writes it where it is told, and one line there. Messages of the
// library are English, too, and are found by the same lines: the library needs to know of no language. What has no line stays English.
// Why so: docs/decisions.md. Tests: tests/cli/language_test.py.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::tool {

enum class Language { english, chinese };

// "zh", "zh-CN" and what begins with zh_ or zh- are Chinese, all else English: for --lang and for the names of locales (zh_CN.UTF-8).
Language language_named(std::string_view name);
// What --lang takes.
bool is_language(std::string_view name);

// By --lang in the arguments, else by the first of LC_ALL, LC_MESSAGES and LANG that is set. Once, at the begin of main(), before any
// thread: like a locale, it holds for the process.
void choose_language(const std::vector<std::string>& arguments);
Language language() noexcept;

// A finished English sentence in the chosen language. Clauses between "; " and what stands behind "SUBJECT: " are found one by one.
// Linear in the message for each line of the catalogue.
std::string translated(std::string_view message);
// The same in Chinese, whatever was chosen: for a page that speaks both.
std::string in_chinese(std::string_view message);

// A sentence of the catalogue with its places filled: say("{1} of {2} notices", {"3", "5"}).
std::string say(std::string_view sentence, std::initializer_list<std::string_view> values = {});

// The Chinese help page of a command; empty where there is none.
std::string_view chinese_help(std::string_view command) noexcept;

} // namespace zeren::tool
