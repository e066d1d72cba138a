// tally.hpp: what a batch counts: notices parsed and refused, errors and diagnostics by code.
#pragma once

#include "zeren/model.hpp"

#include <cstdint>
#include <map>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

namespace zeren::tool {

struct Tally {
    std::uint64_t parsed = 0;
    std::uint64_t tasks = 0;
    std::map<std::string, std::uint64_t> refused;     // by code of the error
    std::map<std::string, std::uint64_t> diagnostics; // by code

    void add(const Document& document);
    void add_refused(std::string_view code);
    void add(const Tally& other);

    [[nodiscard]] std::uint64_t all_refused() const;
};

nlohmann::ordered_json to_json(const Tally& tally);
Tally tally_from(const nlohmann::ordered_json& json); // throws nlohmann's exceptions

// "2,000 notices: 1,998 parsed (12,345 tasks), 2 refused" and, where there are any, "refused: …" and "diagnostics: …".
std::string summary(const Tally& tally);

// 1234567 as 1,234,567.
std::string grouped(std::uint64_t number);

} // namespace zeren::tool
