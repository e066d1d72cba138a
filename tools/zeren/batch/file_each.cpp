// file_each.cpp: a file a notice. Files are written in the work folder, synced together, and renamed to their places.
#include "writer.hpp"

#include "output.hpp"

#include <cerrno>
#include <set>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace zeren::tool {
namespace {

namespace fs = std::filesystem;
constexpr std::size_t kMostWaiting = 128; // files, each of which is open
constexpr std::size_t kLongestName = 255;
constexpr std::string_view kEnding = ".json";

// A folder named like a file that a notice may get ("a.json") stands aside.
std::string folder_name(const std::string& name)
{
    if (name == "..") return "_up";
    if (name == "/") return "_root";
    std::size_t bare = name.size();
    while (bare > 0 && name[bare - 1] == '_') --bare;
    const bool like_a_file = std::string_view(name).substr(0, bare).ends_with(kEnding);
    return (name.front() == '_' ? "_" : "") + name + (like_a_file ? "_" : "");
}

// Cut where a character begins, with a checksum of the whole, so that it stays the only one of its name.
std::string file_name(const std::string& name)
{
    if (name.size() + kEnding.size() <= kLongestName) return name + std::string(kEnding);
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char byte : name) hash = (hash ^ static_cast<unsigned char>(byte)) * 1099511628211ULL;
    std::size_t size = kLongestName - kEnding.size() - 21;
    while (size > 0 && (static_cast<unsigned char>(name[size]) & 0xC0U) == 0x80U) --size;
    return name.substr(0, size) + "~" + std::to_string(hash) + std::string(kEnding);
}

class FileEach : public Writer {
public:
    FileEach(fs::path files, fs::path folder) : files_(std::move(files)), folder_(std::move(folder)) {}

    void open(std::uint64_t /*bytes*/) override
    {
        std::error_code error;
        fs::remove_all(files_, error);
        make_folders(files_);
    }

    void put(const std::string& name, std::string_view piece) override
    {
        waiting_.push_back({DurableFile(files_ / std::to_string(waiting_.size()), DurableFile::Mode::create), folder_ / each_path(name)});
        waiting_.back().file.write(piece);
    }

    std::uint64_t flush() override
    {
        start_syncing(files_);
        for (Waiting& one : waiting_) one.file.sync();
        std::set<fs::path> touched;
        for (const Waiting& one : waiting_) {
            make_folders(one.target.parent_path());
            rename_over(one.file.path(), one.target);
            touched.insert(one.target.parent_path());
        }
        for (const fs::path& folder : touched) sync_folder(folder);
        waiting_.clear();
        return 0;
    }

    [[nodiscard]] bool is_full() const override { return waiting_.size() >= kMostWaiting; }
    void publish() override {}
    [[nodiscard]] std::optional<std::uint64_t> there() const override { return 0; }

private:
    struct Waiting {
        DurableFile file;
        fs::path target;
    };

    fs::path files_, folder_;
    std::vector<Waiting> waiting_;
};

} // namespace

fs::path each_path(const std::string& name)
{
    fs::path result;
    const fs::path whole(name);
    for (auto part = whole.begin(); part != whole.end(); ++part) {
        const std::string text = part->string();
        if (text.empty() || text == ".") continue;
        result /= std::next(part) == whole.end() ? file_name(text) : folder_name(text);
    }
    return result;
}

void remove_each(const fs::path& folder, fs::path path)
{
    ::unlink((folder / path).c_str());
    for (path = path.parent_path(); !path.empty() && ::rmdir((folder / path).c_str()) == 0;) path = path.parent_path();
}

std::unique_ptr<Writer> file_each(const WorkFolder& work, const fs::path& folder)
{
    return std::make_unique<FileEach>(work.files(), folder);
}

} // namespace zeren::tool
