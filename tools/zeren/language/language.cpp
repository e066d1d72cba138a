// Which language, and sentences in it. Test: tests/cli/language_test.py.
#include "language.hpp"

#include "language/catalogue.hpp"
#include "language/embedded.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>
#include <span>

namespace zeren::tool {
namespace {

// Written once, at the begin of main(): see choose_language().
Language chosen = Language::english;

std::span<const EmbeddedFile> files() { return {embedded_files, embedded_file_count}; }

std::string_view file_named(std::string_view name) noexcept
{
    const auto all = files();
    const auto found = std::find_if(all.begin(), all.end(), [&](const EmbeddedFile& file) { return file.name == name; });
    return found == all.end() ? std::string_view() : found->content;
}

const Catalogue& catalogue()
{
    static const Catalogue read(file_named("messages.json")); // only where somebody reads Chinese
    return read;
}

// The value of --lang that stands last before "--"; a command that does not like it says so later.
std::string_view language_option(const std::vector<std::string>& arguments)
{
    constexpr std::string_view kOption = "--lang";
    std::string_view value;
    for (std::size_t i = 0; i < arguments.size() && arguments[i] != "--"; ++i) {
        const std::string_view word = arguments[i];
        if (word == kOption && i + 1 < arguments.size()) value = arguments[i + 1];
        if (word.starts_with("--lang=")) value = word.substr(kOption.size() + 1);
    }
    return value;
}

std::string_view locale_of_messages()
{
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const char* value = std::getenv(variable); value != nullptr && *value != '\0') return value;
    return {};
}

std::string chinese_word(std::string_view english)
{
    const Sentence* line = catalogue().line(english);
    return std::string(line == nullptr ? english : std::string_view(line->chinese));
}

// One clause, as it is or behind its subject: "notice.txt: no such file".
std::string clause_translated(std::string_view clause)
{
    constexpr int kMostColons = 8; // of a subject with colons of its own
    if (auto found = catalogue().find(clause)) return *found;
    std::size_t colon = clause.find(": ");
    for (int i = 0; i < kMostColons && colon != std::string_view::npos; ++i, colon = clause.find(": ", colon + 2)) {
        auto found = catalogue().find(clause.substr(colon + 2));
        if (found) return std::string(clause.substr(0, colon)) + chinese_word(": ") + *found;
    }
    return std::string(clause);
}

} // namespace

bool is_language(std::string_view name) { return name == "en" || name == "zh" || name == "zh-CN"; }

Language language_named(std::string_view name)
{
    const bool chinese = name == "zh" || name.starts_with("zh_") || name.starts_with("zh-") || name.starts_with("zh.");
    return chinese ? Language::chinese : Language::english;
}

void choose_language(const std::vector<std::string>& arguments)
{
    const std::string_view asked = language_option(arguments);
    chosen = language_named(is_language(asked) ? asked : locale_of_messages());
}

Language language() noexcept { return chosen; }

std::string in_chinese(std::string_view message)
{
    if (auto whole = catalogue().find(message)) return *whole;
    std::string result;
    while (true) {
        const std::size_t end = message.find("; ");
        result += clause_translated(message.substr(0, end));
        if (end == std::string_view::npos) return result;
        if (!message.substr(0, end).ends_with('?')) result += chinese_word("; ");
        message.remove_prefix(end + 2);
    }
}

std::string translated(std::string_view message) { return chosen == Language::english ? std::string(message) : in_chinese(message); }

std::string say(std::string_view sentence, std::initializer_list<std::string_view> values)
{
    const std::vector<std::string> filling(values.begin(), values.end());
    const Sentence* line = chosen == Language::english ? nullptr : catalogue().line(sentence);
    return filled(line == nullptr ? sentence : std::string_view(line->chinese), filling);
}

std::string_view chinese_help(std::string_view command) noexcept { return file_named(std::string(command) + ".txt"); }

} // namespace zeren::tool
