// one_file.cpp: the pieces one behind the other in one file, which appears whole.
#include "writer.hpp"

#include "output.hpp"

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace zeren::tool {
namespace {

namespace fs = std::filesystem;
constexpr std::size_t kMostWaiting = 1U << 18; // bytes before they go to the file
constexpr std::uint64_t kMostUnsynced = 64U << 20;

class OneFile : public Writer {
public:
    OneFile(fs::path lines, fs::path output) : lines_(std::move(lines)), output_(std::move(output)) {}

    void open(std::uint64_t bytes) override
    {
        file_.emplace(lines_, bytes == 0 ? DurableFile::Mode::create : DurableFile::Mode::append);
        file_->cut(bytes);
        synced_ = bytes;
        sync_folder(lines_.parent_path());
    }

    void put(const std::string& /*name*/, std::string_view piece) override
    {
        waiting_.append(piece);
        if (waiting_.size() >= kMostWaiting) drain();
    }

    std::uint64_t flush() override
    {
        drain();
        file_->sync();
        synced_ = file_->size();
        return synced_;
    }

    [[nodiscard]] bool is_full() const override { return file_->size() - synced_ >= kMostUnsynced; }

    void publish() override
    {
        struct stat info {};
        if (::stat(output_.c_str(), &info) == 0) file_->set_mode(info.st_mode & 07777);
        rename_over(lines_, output_);
        sync_folder(output_.parent_path());
    }

    [[nodiscard]] std::optional<std::uint64_t> there() const override
    {
        std::error_code error;
        const std::uint64_t size = fs::file_size(lines_, error);
        return error ? std::nullopt : std::optional(size);
    }

private:
    void drain()
    {
        file_->write(waiting_);
        waiting_.clear();
    }

    fs::path lines_, output_;
    std::optional<DurableFile> file_;
    std::string waiting_;
    std::uint64_t synced_ = 0;
};

} // namespace

std::unique_ptr<Writer> one_file(const WorkFolder& work, const fs::path& output) { return std::make_unique<OneFile>(work.lines(), output); }

} // namespace zeren::tool
