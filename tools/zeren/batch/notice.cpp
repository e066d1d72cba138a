// notice.cpp: reading a file that others may change meanwhile, and what becomes of it.
#include "notice.hpp"

#include "archive.hpp"
#include "error_record.hpp"

#include "zeren/error.hpp"
#include "zeren/json.hpp"
#include "zeren/parse.hpp"
#include "zeren/read.hpp"

#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>
#include <sys/stat.h>
#include <thread>
#include <utility>

namespace zeren::tool {
namespace {

constexpr std::chrono::milliseconds kTick{20};

struct Stamp {
    dev_t device;
    ino_t number;
    off_t size;
    timespec changed;

    bool operator==(const Stamp& other) const
    {
        return device == other.device && number == other.number && size == other.size && changed.tv_sec == other.changed.tv_sec &&
               changed.tv_nsec == other.changed.tv_nsec;
    }
};

std::optional<Stamp> stamp(const std::string& path)
{
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0 || !S_ISREG(info.st_mode)) return std::nullopt;
    return Stamp{info.st_dev, info.st_ino, info.st_size, info.st_mtim};
}

// So short ago that the clock of the file system may show the same time for the next change.
bool is_fresh(const Stamp& stamp)
{
    const auto changed = std::chrono::seconds(stamp.changed.tv_sec) + std::chrono::nanoseconds(stamp.changed.tv_nsec);
    const auto age = std::chrono::system_clock::now().time_since_epoch() - changed;
    return age >= std::chrono::nanoseconds(0) && age < kTick;
}

// The file as it was at one moment, never half of it before a change and half of it after.
Text read_steady(const std::string& path, const ReadOptions& options)
{
    constexpr int kMostTries = 5;
    for (int i = 0; i < kMostTries; ++i) {
        const auto before = stamp(path);
        if (before && is_fresh(*before)) {
            std::this_thread::sleep_for(kTick);
            continue;
        }
        Text text = read_file(path, options);
        const auto after = stamp(path);
        if (!after || before == after) return text; // one that has gone by now was read whole
    }
    throw Error(ErrorCode::file_unreadable, "changes while it is read; wait until it is written", path);
}

// The archive that this thread looked into last: members of one archive stand together.
const Archive& archive_at(const std::string& path)
{
    thread_local std::string last;
    thread_local std::unique_ptr<Archive> archive;
    if (!archive || last != path) {
        archive = nullptr;
        archive = Archive::open(path);
        last = path;
    }
    if (!archive) throw Error(ErrorCode::file_missing, "its archive can no longer be read; leave it alone until the batch has ended", path);
    return *archive;
}

Text read_member(const PlannedNotice& notice, const ReadOptions& options)
{
    const std::string archive = notice.path.substr(0, notice.archive_size);
    const std::string name = notice.path.substr(std::min(notice.archive_size + 1, notice.path.size()));
    return read(archive_at(archive).load({notice.index, name}, options.max_bytes), options);
}

Text read_notice(const PlannedNotice& notice, const ModelOptions& options)
{
    if (notice.kind == PlannedNotice::Kind::bad_folder)
        throw Error(ErrorCode::file_unreadable, "is a folder that cannot be listed; check its permissions, and links in it", notice.path);
    ReadOptions reading = options.limits;
    reading.charset = options.charset;
    reading.format = options.format;
    reading.external_programs = true;
    Text text = notice.kind == PlannedNotice::Kind::member ? read_member(notice, reading) : read_steady(notice.path, reading);
    text.source.name = printable_name(notice.name);
    return text;
}

} // namespace

Result convert_notice(const PlannedNotice& notice, const ModelOptions& options, const Lexicon& lexicon)
{
    Result result;
    result.path = notice.kind == PlannedNotice::Kind::input ? notice.name : notice.path;
    result.name = notice.name;
    try {
        const Document document = parse(read_notice(notice, options), lexicon);
        result.piece = to_json(document, options.json);
        result.tally.add(document);
    } catch (const Error& error) {
        result.piece = error_record(notice.name, to_string(error.code), error.message);
        result.complaint = error.message;
        result.tally.add_refused(to_string(error.code));
    }
    result.piece.push_back('\n');
    return result;
}

} // namespace zeren::tool
