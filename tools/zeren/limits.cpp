// limits.cpp: one table of the limits, by their names in ReadOptions and in the messages of errors. Test: tests/cli/limits_test.py.
#include "limits.hpp"

#include "command.hpp"
#include "model_options.hpp"
#include "nearest.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

namespace zeren::tool {

namespace po = boost::program_options;

namespace {

// One of the two is set.
struct Limit {
    std::string_view name;
    std::uint64_t ReadOptions::*wide = nullptr;
    std::uint32_t ReadOptions::*narrow = nullptr;

    [[nodiscard]] std::uint64_t most() const
    {
        return wide != nullptr ? std::numeric_limits<std::uint64_t>::max() : std::numeric_limits<std::uint32_t>::max();
    }
    [[nodiscard]] std::uint64_t of(const ReadOptions& options) const { return wide != nullptr ? options.*wide : options.*narrow; }
    void set(ReadOptions& options, std::uint64_t value) const
    {
        if (wide != nullptr) options.*wide = value;
        else options.*narrow = static_cast<std::uint32_t>(value);
    }
};

constexpr std::array<Limit, 8> kLimits{{
    {"max_bytes", &ReadOptions::max_bytes, nullptr},
    {"max_unpacked", &ReadOptions::max_unpacked, nullptr},
    {"max_program_memory", &ReadOptions::max_program_memory, nullptr},
    {"max_nesting", nullptr, &ReadOptions::max_nesting},
    {"max_ratio", nullptr, &ReadOptions::max_ratio},
    {"max_members", nullptr, &ReadOptions::max_members},
    {"max_cells", nullptr, &ReadOptions::max_cells},
    {"max_seconds", nullptr, &ReadOptions::max_seconds},
}};

// 200000000, 200K, 200M, 2G: the letters are times 1024. Nothing for 0, for what is no such number, and beyond `most`.
std::optional<std::uint64_t> read_size(std::string_view written, std::uint64_t most)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), value);
    if (error != std::errc() || value == 0) return std::nullopt;
    const std::string_view unit(end, static_cast<std::size_t>(written.data() + written.size() - end));
    constexpr std::string_view kUnits = "KMG";
    const std::size_t power = unit.size() == 1 ? kUnits.find(unit.front()) : std::string_view::npos;
    if (!unit.empty() && power == std::string_view::npos) return std::nullopt;
    const unsigned shift = unit.empty() ? 0 : 10 * static_cast<unsigned>(power + 1);
    return value <= most >> shift ? std::optional(value << shift) : std::nullopt;
}

std::uint64_t size_of(const std::string& option, const std::string& written, std::uint64_t most)
{
    const auto size = read_size(written, most);
    if (!size)
        throw WrongUsage(option + " takes a number from 1 to " + std::to_string(most) + " (200K, 200M, 2G: times 1024), not \"" + written +
                         "\"");
    return *size;
}

const Limit& limit_named(const std::string& name)
{
    const auto* const found = std::find_if(kLimits.begin(), kLimits.end(), [&](const Limit& limit) { return limit.name == name; });
    if (found != kLimits.end()) return *found;
    std::vector<std::string> names;
    for (const Limit& limit : kLimits) names.emplace_back(limit.name);
    throw WrongUsage("there is no limit \"" + name + "\"" + did_you_mean(name, names) + "; \"zeren help parse\" names them");
}

} // namespace

void add_limit_options(po::options_description& options)
{
    auto add = options.add_options();
    add("max-bytes", po::value<std::string>());
    add("limit", po::value<std::vector<std::string>>());
}

ReadOptions read_limits(const po::variables_map& values)
{
    ReadOptions options;
    std::set<std::string> seen;
    const auto set = [&](const std::string& option, const std::string& name, const std::string& written) {
        const Limit& limit = limit_named(name);
        if (!seen.insert(name).second) throw WrongUsage(name + " is set twice; leave out one of both");
        limit.set(options, size_of(option, written, limit.most()));
    };
    if (values.count("max-bytes") != 0) set("--max-bytes", "max_bytes", value_of(values, "max-bytes"));
    for (const std::string& one : values_of(values, "limit")) {
        const std::size_t equals = one.find('=');
        if (equals == std::string::npos) throw WrongUsage("--limit takes NAME=N, such as max_cells=500000, not \"" + one + "\"");
        const std::string name = one.substr(0, equals);
        set("--limit " + name, name, one.substr(equals + 1));
    }
    return options;
}

std::string described_limits(const ReadOptions& options)
{
    std::string described;
    for (const Limit& limit : kLimits) {
        described.append(described.empty() ? "" : " ").append(limit.name).append("=").append(std::to_string(limit.of(options)));
    }
    return described;
}

} // namespace zeren::tool
