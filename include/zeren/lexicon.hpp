// lexicon.hpp: the words that Zeren knows, as a value.
//
// Labels (牵头单位), verbs (牵头, 负责), endings of organisations (局, 委), units (亿元), openers and adverbs are data: one entry a
// line in lib/lexicon/*.json, each with its source and an example. The built-in lexicon is compiled in; a caller may add entries:
//
//     auto mine = zeren::extend(zeren::Lexicon::builtin(),
//         R"({"labels":[{"term":"包案领导","means":"responsible_leader"}]})");
//     auto document = zeren::parse(text, mine);
//
// A Lexicon is immutable and may be shared by threads; copies share their tables. There is no registry and no process-wide setting.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace zeren {
inline namespace v0 {

struct LexiconTables; // private to the library

class Lexicon {
public:
    // The lexicon that is compiled into the library. Built once, on first use; thread-safe.
    [[nodiscard]] static const Lexicon& builtin();

    // The built-in lexicon with the entries of the files added, in order: `path`s as the system takes them. Throws Error:
    // file_missing, file_unreadable, lexicon_invalid, each with the file.
    [[nodiscard]] static Lexicon load(const std::vector<std::filesystem::path>& files);

    // SHA-256 over all entries without their notes (source, example, not): goes into the model, so that a result tells with which words it was read.
    [[nodiscard]] const std::string& sha256() const noexcept;

    // For the library's own stages.
    [[nodiscard]] const LexiconTables& tables() const noexcept { return *tables_; }
    explicit Lexicon(std::shared_ptr<const LexiconTables> tables) noexcept : tables_(std::move(tables)) {}

private:
    std::shared_ptr<const LexiconTables> tables_;
};

// `base` with the entries of a JSON text added; later entries of the same term win. The form is that of lib/lexicon/*.json
// (docs/lexicon.md). Throws Error lexicon_invalid, which names the line in `json`, the term, and the cure.
[[nodiscard]] Lexicon extend(const Lexicon& base, std::string_view json);

} // namespace v0
} // namespace zeren
