// input.cpp: files go to zeren::read_file; standard input and pipes are read here, and never past the limit.
#include "input.hpp"

#include "command.hpp"
#include "nearest.hpp"

#include "zeren/error.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <unistd.h>
#include <vector>

namespace zeren::tool {
namespace {

// All that comes, but at most one byte more than `most`: enough to see that it is too much.
std::vector<std::byte> read_all(int file, std::uint64_t most)
{
    constexpr std::size_t kStep = 1U << 16;
    std::vector<std::byte> bytes;
    while (bytes.size() <= most) {
        const std::size_t filled = bytes.size();
        const std::size_t wanted = static_cast<std::size_t>(std::min<std::uint64_t>(kStep, most + 1 - filled));
        bytes.resize(filled + wanted);
        const ssize_t got = ::read(file, bytes.data() + filled, wanted);
        const int error = errno;
        bytes.resize(filled + (got > 0 ? static_cast<std::size_t>(got) : 0));
        if (got == 0) break;
        if (got < 0 && error != EINTR)
            throw Error(ErrorCode::file_unreadable,
                        std::string("cannot be read (") + std::strerror(error) + "); name a file or pipe one in");
    }
    return bytes;
}

std::vector<std::byte> read_pipe(const std::string& name, std::uint64_t most)
{
    const int file = ::open(name.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        throw Error(ErrorCode::file_unreadable, std::string("cannot be opened (") + std::strerror(errno) + "); check its permissions");
    struct Closer {
        int file;
        ~Closer() { ::close(file); }
    } const closer{file};
    return read_all(file, most);
}

// "; did you mean notice.txt?" where the folder of a file that is missing holds such a name.
std::string near_file(const std::filesystem::path& missing)
{
    constexpr std::size_t kMostNames = 10'000; // in a larger folder a name is near by chance, and looking takes time
    std::vector<std::string> names;
    std::error_code error;
    const std::filesystem::path folder = missing.has_parent_path() ? missing.parent_path() : std::filesystem::path(".");
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        if (names.size() == kMostNames) return {};
        names.push_back(entry->path().filename().string());
    }
    std::sort(names.begin(), names.end()); // of several that are as near always the same
    return did_you_mean(missing.filename().string(), names);
}

std::string short_name(const std::string& file) { return file == "-" ? file : std::filesystem::path(file).filename().string(); }

ReadOptions reading_options(const ModelOptions& model, const std::string& name)
{
    ReadOptions options = model.limits;
    options.charset = model.charset;
    options.format = model.format;
    options.external_programs = true;
    options.name = name;
    return options;
}

Text read_named(const std::string& name, const ReadOptions& options)
{
    try {
        return read_file(name, options);
    } catch (const Error& error) {
        if (error.code != ErrorCode::file_missing) throw;
        throw Error(error.code, error.message + near_file(name), error.file);
    }
}

} // namespace

std::vector<std::string> named_files(const boost::program_options::variables_map& values)
{
    std::vector<std::string> files = values_of(values, "file");
    if (files.empty() && ::isatty(STDIN_FILENO) == 1) throw WrongUsage("no FILE is named; name one, or pipe a notice in");
    if (files.empty()) files.emplace_back("-");
    if (std::count(files.begin(), files.end(), "") > 0)
        throw WrongUsage("the name of a FILE is empty; name a file, or - for standard input");
    if (std::count(files.begin(), files.end(), "-") > 1) throw WrongUsage("\"-\" can be read only once");
    return files;
}

void refuse_output_over_input(const std::vector<std::string>& files, const std::string& output)
{
    if (output.empty()) return;
    if (output == "-") throw WrongUsage("-o - names no file; leave out -o to write to standard output");
    for (const std::string& file : files) {
        std::error_code error;
        if (std::filesystem::is_regular_file(file, error) && std::filesystem::equivalent(file, output, error))
            throw WrongUsage("-o " + output + " would overwrite the notice that is read; choose another name");
    }
}

void warn_of_no_task(const std::string& file, const Document& document)
{
    if (document.tasks.empty()) complain(file, "no task is found in it; see zeren check and zeren text");
}

SourceNames::SourceNames(const std::vector<std::string>& files)
{
    for (const std::string& file : files) {
        const auto [known, added] = files_.emplace(short_name(file), file);
        if (!added && known->second != file) known->second.clear();
    }
}

std::string SourceNames::of(const std::string& file) const
{
    const auto found = files_.find(short_name(file));
    return found != files_.end() && found->second.empty() ? file : short_name(file);
}

bool is_stream(const std::string& file)
{
    std::error_code error;
    return file == "-" || std::filesystem::is_fifo(file, error);
}

std::vector<std::byte> read_stream(const std::string& file, std::uint64_t most)
{
    return file == "-" ? read_all(STDIN_FILENO, most) : read_pipe(file, most);
}

Text read_bytes(std::span<const std::byte> bytes, const std::string& name, const ModelOptions& model)
{
    return read(bytes, reading_options(model, name));
}

Text read_input(const std::string& file, const ModelOptions& model, const std::string& name)
{
    const ReadOptions options = reading_options(model, name);
    if (!is_stream(file)) return read_named(file, options);
    return read_bytes(read_stream(file, options.max_bytes), name.empty() ? short_name(file) : name, model);
}

} // namespace zeren::tool
