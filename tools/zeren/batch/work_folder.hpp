// work_folder.hpp: the folder in which an unfinished batch lives, and the lock that lets one batch at a time into it.
//
//     tasks.jsonl.zeren-part/lock      held while a batch runs; freed by the system however the process ends
//     tasks.jsonl.zeren-part/plan      the notices, in order (plan.hpp)
//     tasks.jsonl.zeren-part/journal   how far it got (journal.hpp)
//     tasks.jsonl.zeren-part/lines     the output so far; becomes tasks.jsonl
//     tasks.jsonl.zeren-part/input     standard input, where it is one of the notices
//     tasks.jsonl.zeren-part/files/    with --each: results on their way to their names
#pragma once

#include <filesystem>
#include <string>

namespace zeren::tool {

class WorkFolder {
public:
    // Makes the folder where it is missing, and locks it. Throws OutputFailed when another batch holds it, or when something else than a
    // batch's things is in it. `output` is the name for messages.
    WorkFolder(std::filesystem::path folder, const std::string& output);
    ~WorkFolder(); // frees the lock; a folder without a journal goes away, one with a journal stays for --resume
    WorkFolder(const WorkFolder&) = delete;
    WorkFolder& operator=(const WorkFolder&) = delete;

    [[nodiscard]] std::filesystem::path plan() const { return folder_ / "plan"; }
    [[nodiscard]] std::filesystem::path journal() const { return folder_ / "journal"; }
    [[nodiscard]] std::filesystem::path lines() const { return folder_ / "lines"; }
    [[nodiscard]] std::filesystem::path input() const { return folder_ / "input"; }
    [[nodiscard]] std::filesystem::path files() const { return folder_ / "files"; }
    [[nodiscard]] const std::filesystem::path& path() const noexcept { return folder_; }

    void clear();  // all but the lock
    void remove(); // all of it: the batch is done

private:
    bool lock(const std::string& output); // false: the folder went away under our hands
    void refuse_strangers() const;

    std::filesystem::path folder_;
    int lock_ = -1;
};

} // namespace zeren::tool
