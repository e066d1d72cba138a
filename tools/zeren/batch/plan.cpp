// plan.cpp: the walk through folders and lists. The file holds the root, then one entry a notice, each ended by NUL: the
// kind and the path; between them for members of archives the size of the archive's path and the member's index, each with a colon.
#include "plan.hpp"

#include "archive.hpp"
#include "command.hpp"
#include "durable.hpp"
#include "output.hpp"
#include "signals.hpp"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <fnmatch.h>
#include <iostream>
#include <string_view>
#include <sys/stat.h>
#include <utility>

namespace zeren::tool {

namespace fs = std::filesystem;

namespace {

using Kind = PlannedNotice::Kind;

class PlanWriter {
public:
    explicit PlanWriter(const fs::path& file) : file_(file, DurableFile::Mode::create) {}

    void root(const std::string& folder) { put(folder); }
    void notice(Kind kind, const std::string& path)
    {
        stop_if_signalled();
        put(static_cast<char>(kind) + path);
        ++notices_;
    }
    void member(const std::string& archive, const Archive::Member& member)
    {
        notice(Kind::member, std::to_string(archive.size()) + ":" + std::to_string(member.index) + ":" + archive + "/" + member.name);
    }
    std::uint64_t end()
    {
        file_.write(waiting_);
        file_.sync();
        return notices_;
    }

private:
    void put(const std::string& entry)
    {
        constexpr std::size_t kMost = 1U << 16;
        waiting_.append(entry).push_back('\0');
        if (waiting_.size() < kMost) return;
        file_.write(waiting_);
        waiting_.clear();
    }

    DurableFile file_;
    std::string waiting_;
    std::uint64_t notices_ = 0;
};

bool same_place(const fs::path& one, const fs::path& other)
{
    if (one.empty() || other.empty()) return false;
    std::error_code error;
    return fs::equivalent(one, other, error) && !error;
}

bool is_output(const fs::path& path, const Inputs& inputs)
{
    const fs::path name = path.filename();
    return (name == inputs.output.filename() && same_place(path, inputs.output)) ||
           (name == inputs.work.filename() && same_place(path, inputs.work));
}

// A folder whose entries are being gone through.
struct Level {
    fs::path path;
    dev_t device;
    ino_t number;
    std::vector<std::string> names; // the next one is the last
};

// The names in the folder, backwards; nothing when it cannot be listed.
std::optional<Level> list_folder(const fs::path& path)
{
    struct stat info {};
    std::error_code error;
    fs::directory_iterator entries(path, error);
    if (error || ::stat(path.c_str(), &info) != 0) return std::nullopt;
    Level level{path, info.st_dev, info.st_ino, {}};
    while (entries != fs::directory_iterator()) {
        std::string name = entries->path().filename().string();
        if (name.front() != '.') level.names.push_back(std::move(name));
        entries.increment(error);
        if (error) return std::nullopt;
    }
    std::sort(level.names.begin(), level.names.end(), std::greater<>());
    return level;
}

bool is_open_above(const std::vector<Level>& levels, const fs::path& folder)
{
    struct stat info {};
    if (::stat(folder.c_str(), &info) != 0) return false;
    return std::any_of(levels.begin(), levels.end(),
                       [&](const Level& level) { return level.device == info.st_dev && level.number == info.st_ino; });
}

bool fits(const std::string& name, const std::vector<std::string>& patterns)
{
    return patterns.empty() || std::any_of(patterns.begin(), patterns.end(),
                                           [&](const std::string& pattern) { return ::fnmatch(pattern.c_str(), name.c_str(), 0) == 0; });
}

class Planner {
public:
    Planner(const Inputs& inputs, const fs::path& file) : inputs_(inputs), writer_(file) {}

    std::uint64_t plan()
    {
        const auto& names = inputs_.names;
        writer_.root(names.size() == 1 && names[0].front() != '@' && holds_notices(names[0]) ? names[0] : "");
        for (const std::string& name : names) {
            if (name.front() == '@') add_list(name.substr(1));
            else if (name == "-") writer_.notice(Kind::input, inputs_.input.string());
            else add_named(name);
        }
        return writer_.end();
    }

private:
    // A file or a folder that was named, by an argument or in a list.
    void add_named(const std::string& name)
    {
        if (is_output(name, inputs_)) throw WrongUsage("the output " + name + " is named as an input as well; choose another name");
        std::error_code error;
        if (fs::is_directory(name, error)) add_folder(name);
        else add_file(name, true);
    }

    static bool holds_notices(const std::string& name)
    {
        std::error_code error;
        return fs::is_directory(name, error) || (may_be_archive(name) && Archive::open(name) != nullptr);
    }

    // An archive that cannot be opened is a file: reading it tells why.
    void add_file(const std::string& path, bool named)
    {
        if (const auto archive = may_be_archive(path) ? Archive::open(path) : nullptr) {
            for (const Archive::Member& member : archive->members())
                if (fits(fs::path(member.name).filename().string(), inputs_.patterns)) writer_.member(path, member);
        } else if (named || fits(fs::path(path).filename().string(), inputs_.patterns)) {
            writer_.notice(Kind::file, path);
        }
    }

    void add_folder(const std::string& folder)
    {
        std::vector<Level> levels;
        open(levels, folder);
        while (!levels.empty()) {
            Level& level = levels.back();
            if (level.names.empty()) {
                levels.pop_back();
                continue;
            }
            const fs::path path = level.path / level.names.back();
            level.names.pop_back();
            add_entry(levels, path);
        }
    }

    void add_entry(std::vector<Level>& levels, const fs::path& path)
    {
        if (is_output(path, inputs_)) return;
        std::error_code error;
        if (!fs::is_directory(path, error)) {
            add_file(path.string(), false);
        } else if (is_open_above(levels, path)) {
            writer_.notice(Kind::bad_folder, path.string()); // a link to a folder above
        } else {
            open(levels, path);
        }
    }

    void open(std::vector<Level>& levels, const fs::path& folder)
    {
        if (auto level = list_folder(folder)) levels.push_back(std::move(*level));
        else writer_.notice(Kind::bad_folder, folder.string());
    }

    void add_list(const std::string& list)
    {
        if (list == "-") return add_lines(std::cin, "standard input");
        std::ifstream stream(list, std::ios::binary);
        std::error_code error;
        if (!stream || fs::is_directory(list, error))
            throw OutputFailed("@" + list + ": the list cannot be read (" + std::strerror(errno) + "); check its name and permissions");
        add_lines(stream, list);
    }

    void add_lines(std::istream& stream, const std::string& list)
    {
        std::string line;
        for (bool first = true; std::getline(stream, line, inputs_.null_lists ? '\0' : '\n'); first = false) {
            if (first && line.starts_with("\xEF\xBB\xBF")) line.erase(0, 3);
            if (!inputs_.null_lists && line.ends_with('\r')) line.pop_back();
            if (line.find('\0') != std::string::npos)
                throw OutputFailed("@" + list + ": the list has NUL in a line; use -0 for such lists");
            if (!line.empty()) add_named(line);
        }
        if (stream.bad()) throw OutputFailed("@" + list + ": the list cannot be read to its end; check the file and its disk");
    }

    const Inputs& inputs_;
    PlanWriter writer_;
};

} // namespace

std::uint64_t write_plan(const Inputs& inputs, const fs::path& file) { return Planner(inputs, file).plan(); }

PlanReader::PlanReader(const fs::path& file) : stream_(file, std::ios::binary)
{
    if (!stream_ || !std::getline(stream_, root_, '\0'))
        throw OutputFailed(file.string() + ": the plan is gone; begin anew with --restart");
    if (!root_.empty() && root_.back() != '/') root_.push_back('/');
}

std::optional<PlannedNotice> PlanReader::next()
{
    if (!std::getline(stream_, entry_, '\0') || entry_.empty()) return std::nullopt;
    PlannedNotice notice;
    notice.kind = static_cast<Kind>(entry_.front());
    const char* at = entry_.data() + 1;
    const char* const end = entry_.data() + entry_.size();
    if (notice.kind == Kind::member) {
        at = std::min(std::from_chars(at, end, notice.archive_size).ptr + 1, end);
        at = std::min(std::from_chars(at, end, notice.index).ptr + 1, end);
    }
    notice.path.assign(at, end);
    if (notice.kind == Kind::input) {
        notice.name = "-";
        return notice;
    }
    const bool inside = !root_.empty() && notice.path.size() > root_.size() && notice.path.starts_with(root_);
    notice.name = inside ? notice.path.substr(root_.size()) : notice.path;
    return notice;
}

void PlanReader::skip(std::uint64_t notices)
{
    for (; notices > 0 && std::getline(stream_, entry_, '\0'); --notices) continue;
}

} // namespace zeren::tool
