// The lexicon as a value: the one that is built into the library, and those with entries of the caller's, which are read as JSON
// (word_entries.cpp). Test: tests/unit/lexicon_test.cpp.
#include "zeren/lexicon.hpp"

#include "lexicon/frozen.hpp"
#include "lexicon/tables.hpp"
#include "lexicon/word_entries.hpp"
#include "text/sha256.hpp"
#include "zeren/error.hpp"

#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace zeren {
inline namespace v0 {
namespace {

void add_text(LexiconTables& tables, std::string_view json)
{
    lexicon::add_entries(tables, json, [&](const lexicon::Entry& entry) { tables.added.push_back(entry.list() + entry.dump()); });
}

std::string content_of(const std::filesystem::path& path)
{
    std::error_code unknown;
    if (!std::filesystem::exists(path, unknown)) {
        throw Error(ErrorCode::file_missing, "no such lexicon file; check the path", path.string());
    }
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream content;
    content << stream.rdbuf();
    if (!stream.is_open() || std::filesystem::is_directory(path, unknown)) { // a directory opens well and is empty
        throw Error(ErrorCode::file_unreadable, "cannot be read; name a lexicon file that you may read", path.string());
    }
    return std::move(content).str();
}

// After the last text of the caller's.
Lexicon finish(LexiconTables&& tables)
{
    if (!tables.added.empty()) {
        std::string all = Lexicon::builtin().sha256();
        for (const std::string& entry : tables.added) all.append(1, '\n').append(entry);
        tables.sha256 = text::sha256_hex(all);
        tables.time.mark_starts();
    }
    return Lexicon(std::make_shared<const LexiconTables>(std::move(tables)));
}

} // namespace

const Lexicon& Lexicon::builtin()
{
    static const Lexicon built_in(std::make_shared<const LexiconTables>(lexicon::thaw({lexicon::frozen_words, lexicon::frozen_size})));
    return built_in;
}

const std::string& Lexicon::sha256() const noexcept { return tables_->sha256; }

Lexicon Lexicon::load(const std::vector<std::filesystem::path>& files)
{
    LexiconTables tables = builtin().tables();
    for (const auto& path : files) {
        const std::string json = content_of(path);
        try {
            add_text(tables, json);
        } catch (const Error& error) {
            throw Error(error.code, error.message, path.string());
        }
    }
    return finish(std::move(tables));
}

Lexicon extend(const Lexicon& base, std::string_view json)
{
    LexiconTables tables = base.tables();
    add_text(tables, json);
    return finish(std::move(tables));
}

} // namespace v0
} // namespace zeren
