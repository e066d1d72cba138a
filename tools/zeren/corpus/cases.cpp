// cases.cpp: folders in, cases out, in the order of their names.
#include "cases.hpp"

#include "zeren/error.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>
#include <utility>

namespace zeren::tool {

namespace fs = std::filesystem;

namespace {

std::vector<fs::path> entries_of(const fs::path& folder)
{
    std::error_code error;
    std::vector<fs::path> entries;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) entries.push_back(at->path());
    if (error)
        throw Error(ErrorCode::file_unreadable, "cannot be listed (" + error.message() + "); check its permissions", folder.string());
    std::sort(entries.begin(), entries.end());
    return entries;
}

} // namespace

std::vector<fs::path> notices_in(const fs::path& folder)
{
    std::vector<fs::path> notices = entries_of(folder);
    std::erase_if(notices, [](const fs::path& path) { return path.stem() != "notice" || !path.has_extension(); });
    return notices;
}

bool is_case(const fs::path& folder)
{
    std::error_code error;
    return fs::exists(folder / kExpected, error) || fs::exists(folder / kGold, error) || !notices_in(folder).empty();
}

std::vector<Case> cases_at(const std::string& path)
{
    std::error_code error;
    if (!fs::exists(path, error)) throw Error(ErrorCode::file_missing, "no such folder; check the path", path);
    if (!fs::is_directory(path, error)) throw Error(ErrorCode::file_unreadable, "is no folder; name a case or a folder of cases", path);
    if (is_case(path)) return {{path, path}};
    std::vector<Case> cases;
    for (const fs::path& entry : entries_of(path))
        if (entry.filename().string().front() != '.' && fs::is_directory(entry, error) && is_case(entry))
            cases.push_back({entry, entry.string()});
    return cases;
}

std::string ending_of(std::string_view media_type)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 11> kEndings{
        {{"text/html", ".html"},
         {"text/csv", ".csv"},
         {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"},
         {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"},
         {"application/ofd", ".ofd"},
         {"application/pdf", ".pdf"},
         {"application/msword", ".doc"},
         {"application/vnd.ms-excel", ".xls"},
         {"application/rtf", ".rtf"},
         {"application/vnd.oasis.opendocument.text", ".odt"},
         {"application/vnd.oasis.opendocument.spreadsheet", ".ods"}}};
    for (const auto& [known, ending] : kEndings)
        if (media_type == known) return std::string(ending);
    return ".txt";
}

std::string bytes_of(const fs::path& path)
{
    std::error_code error;
    if (fs::is_directory(path, error))
        throw Error(ErrorCode::file_unreadable, "is a folder where a file should be; move it away", path.string());
    std::ifstream file(path, std::ios::binary);
    std::string bytes;
    if (file) bytes.assign(std::istreambuf_iterator<char>(file), {});
    if (!file.is_open() || file.bad())
        throw Error(ErrorCode::file_unreadable, std::string("cannot be read (") + std::strerror(errno) + "); check its permissions",
                    path.string());
    return bytes;
}

} // namespace zeren::tool
