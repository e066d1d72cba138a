// row_spool.cpp: a record for each part: its size, then labels, number of rows, and for each row its cells; a cell is its marks, its size
// and its text. All numbers have eight bytes in the order of this machine: nobody else reads them.
#include "row_spool.hpp"

#include "output.hpp"
#include "sheet/temporary_file.hpp"

#include <cerrno>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <string_view>
#include <unistd.h>
#include <utility>

namespace zeren::tool {
namespace {

constexpr std::size_t kMostWaiting = std::size_t{8} << 20U; // bytes

constexpr std::uint64_t kNumber = 1;
constexpr std::uint64_t kInherited = 2;

// The file has no name; its folder is what somebody can mend.
[[noreturn]] void fail(int error)
{
    std::error_code ignored;
    throw OutputFailed(std::filesystem::temp_directory_path(ignored).string() + ": " + write_cure(error));
}

void put(std::string& record, std::uint64_t value)
{
    char bytes[sizeof value];
    std::memcpy(bytes, &value, sizeof value);
    record.append(bytes, sizeof value);
}

std::uint64_t take_number(std::string_view& record)
{
    std::uint64_t value = 0;
    std::memcpy(&value, record.data(), sizeof value);
    record.remove_prefix(sizeof value);
    return value;
}

std::string record_of(const TableRows& rows, std::size_t labels)
{
    std::string record;
    put(record, labels);
    put(record, rows.size());
    for (const auto& row : rows) {
        put(record, row.size());
        for (const TableCell& cell : row) {
            put(record, (cell.number ? kNumber : 0U) | (cell.inherited ? kInherited : 0U));
            put(record, cell.text.size());
            record.append(cell.text);
        }
    }
    return record;
}

TableRows rows_of(std::string_view record, std::size_t& labels)
{
    labels = take_number(record);
    TableRows rows(take_number(record));
    for (auto& row : rows) {
        row.resize(take_number(record));
        for (TableCell& cell : row) {
            const std::uint64_t marks = take_number(record);
            const std::uint64_t size = take_number(record);
            cell = {std::string(record.substr(0, size)), (marks & kNumber) != 0, (marks & kInherited) != 0};
            record.remove_prefix(size);
        }
    }
    return rows;
}

std::FILE* nameless_file()
{
    int file = -1;
    const std::string name = make_temporary_file("rows", file);
    ::unlink(name.c_str());
    std::FILE* opened = ::fdopen(file, "w+b");
    if (opened == nullptr) ::close(file);
    return opened;
}

} // namespace

RowSpool::~RowSpool()
{
    if (file_ != nullptr) std::fclose(file_);
}

void RowSpool::add(const TableRows& rows, std::size_t labels)
{
    const std::string record = record_of(rows, labels);
    put(waiting_, record.size());
    waiting_.append(record);
    if (waiting_.size() > kMostWaiting) to_file();
}

void RowSpool::to_file()
{
    if (file_ == nullptr) file_ = nameless_file();
    if (file_ == nullptr || std::fwrite(waiting_.data(), 1, waiting_.size(), file_) != waiting_.size()) fail(errno);
    waiting_.clear();
}

void RowSpool::empty_into(const std::function<void(TableRows rows, std::size_t labels)>& take)
{
    std::size_t labels = 0;
    const auto give = [&](std::string_view record) {
        TableRows rows = rows_of(record, labels);
        take(std::move(rows), labels);
    };
    if (file_ != nullptr) {
        if (std::fflush(file_) != 0) fail(errno);
        std::rewind(file_);
        std::string record;
        std::uint64_t size = 0;
        while (std::fread(&size, sizeof size, 1, file_) == 1) {
            record.resize(size);
            if (std::fread(record.data(), 1, size, file_) != size) fail(EIO);
            give(record);
        }
        if (std::ferror(file_) != 0) fail(EIO);
        std::fclose(std::exchange(file_, nullptr));
    }
    std::string_view rest = waiting_;
    while (!rest.empty()) {
        const std::uint64_t size = take_number(rest);
        give(rest.substr(0, size));
        rest.remove_prefix(size);
    }
    waiting_.clear();
}

} // namespace zeren::tool
