// The entries of the built-in lexicon as JSON, by list: what the tests of their examples go through.
#pragma once

#include "shown.hpp"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace zeren {

inline std::vector<nlohmann::json> entries_of(std::string_view list)
{
    std::vector<nlohmann::json> found;
    for (const std::string& line : shown::tables().entries) {
        const std::size_t brace = line.find('{');
        if (std::string_view(line).substr(0, brace) == list) found.push_back(nlohmann::json::parse(line.substr(brace)));
    }
    return found;
}

} // namespace zeren
