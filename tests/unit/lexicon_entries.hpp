// The entries of lib/lexicon/*.json with their notes, which the library is built without: what the tests of their examples go through.
#pragma once

#include "shown.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace zeren {

struct LexiconEntry {
    std::string list;
    nlohmann::json entry;
};

// All of them, file by file in the order of their names.
inline const std::vector<LexiconEntry>& lexicon_entries()
{
    static const std::vector<LexiconEntry> all = [] {
        std::vector<std::filesystem::path> files;
        for (const auto& file : std::filesystem::directory_iterator(ZEREN_SOURCE_DIR "/lib/lexicon")) {
            if (file.path().extension() == ".json") files.push_back(file.path());
        }
        std::ranges::sort(files);
        std::vector<LexiconEntry> found;
        for (const auto& file : files) {
            std::ifstream stream(file);
            const auto lists = nlohmann::ordered_json::parse(stream);
            for (const auto& [list, entries] : lists.items()) {
                for (const auto& entry : entries) found.push_back({list, entry});
            }
        }
        return found;
    }();
    return all;
}

inline std::vector<nlohmann::json> entries_of(std::string_view list)
{
    std::vector<nlohmann::json> found;
    for (const LexiconEntry& one : lexicon_entries()) {
        if (one.list == list) found.push_back(one.entry);
    }
    return found;
}

} // namespace zeren
