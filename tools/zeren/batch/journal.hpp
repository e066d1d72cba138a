// journal.hpp: how far a batch got, written so that a half-written entry is seen as one.
//
// One entry a line: a checksum, a blank, JSON. The first names the settings of the run and the number of notices; each further one says
// that so many notices are in the output, that it was on the disk before the entry was written, and what they counted up to.
#pragma once

#include "durable.hpp"
#include "tally.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace zeren::tool {

struct Checkpoint {
    std::uint64_t done = 0;  // notices
    std::uint64_t bytes = 0; // of the output
    bool complete = false;   // nothing is left but to give the output its name
    Tally tally;
};

struct JournalHead {
    std::string settings; // JSON
    std::uint64_t total = 0;
};

// What a broken run left.
struct JournalState {
    JournalHead head;
    Checkpoint last;
    std::uint64_t size = 0; // of the journal's whole entries
};

// The journal in `file`, up to the last whole entry that speaks of no more than `bytes` of output; nothing when it has no head. Without
// `bytes` the output is no longer in the work folder, and only an entry that says complete is believed.
std::optional<JournalState> read_journal(const std::filesystem::path& file, std::optional<std::uint64_t> bytes);

class Journal {
public:
    Journal(const std::filesystem::path& file, const JournalHead& head);   // a new one
    Journal(const std::filesystem::path& file, const JournalState& state); // goes on behind the last whole entry

    void add(const Checkpoint& checkpoint); // on the disk when it returns
    [[nodiscard]] std::uint64_t size() const noexcept { return file_.size(); }

private:
    DurableFile file_;
};

} // namespace zeren::tool
