// row_spool.hpp: rows of a table that wait until its columns are settled, in bounded memory: what is too much for it goes to a file.
#pragma once

#include "zeren/table.hpp"

#include <cstddef>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

namespace zeren::tool {

using TableRows = std::vector<std::vector<TableCell>>;

// The file lies in the system's folder for temporary files and has no name, so that it goes with the process, however that ends.
class RowSpool {
public:
    RowSpool() = default;
    ~RowSpool();
    RowSpool(const RowSpool&) = delete;
    RowSpool& operator=(const RowSpool&) = delete;

    // `labels`: how many labels of fields had columns of their own when the rows were made. Throws OutputFailed.
    void add(const TableRows& rows, std::size_t labels);
    // What was added, part by part, in its order; once. Throws OutputFailed.
    void empty_into(const std::function<void(TableRows rows, std::size_t labels)>& take);

private:
    void to_file();

    std::string waiting_; // records behind those of the file
    std::FILE* file_ = nullptr;
};

} // namespace zeren::tool
