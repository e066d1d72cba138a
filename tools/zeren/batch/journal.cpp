// journal.cpp: entries with checksums.
#include "journal.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <cstdio>
#include <fstream>

namespace zeren::tool {
namespace {

using Json = nlohmann::ordered_json;
constexpr std::string_view kForm = "zeren-batch/1";
constexpr std::size_t kChecksumSize = 16;

// FNV-1a: against torn writes, not against people.
std::string checksum(std::string_view bytes)
{
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char byte : bytes) hash = (hash ^ static_cast<unsigned char>(byte)) * 1099511628211ULL;
    std::array<char, kChecksumSize + 1> digits{};
    std::snprintf(digits.data(), digits.size(), "%016llx", static_cast<unsigned long long>(hash));
    return digits.data();
}

std::string entry(const Json& json)
{
    const std::string text = json.dump(-1, ' ', false, Json::error_handler_t::replace);
    return checksum(text) + " " + text + "\n";
}

std::optional<Json> read_entry(std::istream& stream, std::uint64_t& size)
{
    std::string line;
    if (!std::getline(stream, line) || stream.eof() || line.size() <= kChecksumSize) return std::nullopt; // eof: its end is missing
    const std::string_view text = std::string_view(line).substr(kChecksumSize + 1);
    if (std::string_view(line).substr(0, kChecksumSize) != checksum(text)) return std::nullopt;
    size += line.size() + 1;
    return Json::parse(text);
}

Checkpoint checkpoint_from(const Json& json)
{
    return {json.at("done"), json.at("bytes"), json.at("complete"), tally_from(json.at("tally"))};
}

} // namespace

std::optional<JournalState> read_journal(const std::filesystem::path& file, std::optional<std::uint64_t> bytes)
{
    std::ifstream stream(file, std::ios::binary);
    JournalState state;
    try {
        const auto head = read_entry(stream, state.size);
        if (!head || head->at("journal") != kForm) return std::nullopt;
        state.head = {head->at("settings").dump(), head->at("total")};
        std::uint64_t size = state.size;
        while (const auto json = read_entry(stream, size)) {
            const Checkpoint checkpoint = checkpoint_from(*json);
            if (bytes ? checkpoint.bytes > *bytes : !checkpoint.complete) continue;
            state.last = checkpoint;
            state.size = size;
        }
    } catch (const nlohmann::json::exception&) {
        return std::nullopt; // written by something else
    }
    return state;
}

Journal::Journal(const std::filesystem::path& file, const JournalHead& head) : file_(file, DurableFile::Mode::create)
{
    file_.write(entry({{"journal", kForm}, {"settings", Json::parse(head.settings)}, {"total", head.total}}));
    file_.sync();
    sync_folder(file.parent_path());
}

Journal::Journal(const std::filesystem::path& file, const JournalState& state) : file_(file, DurableFile::Mode::append)
{
    file_.cut(state.size);
}

void Journal::add(const Checkpoint& checkpoint)
{
    file_.write(entry(
        {{"done", checkpoint.done}, {"bytes", checkpoint.bytes}, {"complete", checkpoint.complete}, {"tally", to_json(checkpoint.tally)}}));
    file_.sync();
}

} // namespace zeren::tool
