// input.hpp: a FILE of the command line as text.
#pragma once

#include "model_options.hpp"

#include "zeren/model.hpp"
#include "zeren/read.hpp"

#include <boost/program_options/variables_map.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace zeren::tool {

// A file, "-" for standard input, or a pipe such as <(iconv …), as the options say. External programs may be started. `name` becomes
// source.name; without it the file's name without its folders does. Throws zeren::Error.
Text read_input(const std::string& file, const ModelOptions& options, const std::string& name = {});

// The same for the bytes of a file.
Text read_bytes(std::span<const std::byte> bytes, const std::string& name, const ModelOptions& options);

// "-" or a pipe: what can be read once and has no name.
bool is_stream(const std::string& file);
// All of it, but at most one byte more than `most`: enough to see that it is too much. Throws zeren::Error.
std::vector<std::byte> read_stream(const std::string& file, std::uint64_t most);

// The FILEs of a command that takes many: "-" without any. Throws WrongUsage where nobody would feed it, or where "-" stands twice.
std::vector<std::string> named_files(const boost::program_options::variables_map& values);

// Throws WrongUsage where `output` (empty: standard output) is one of the files that are read.
void refuse_output_over_input(const std::vector<std::string>& files, const std::string& output);

// A ledger or a page of a notice without tasks is empty: somebody who expects one has to know why.
void warn_of_no_task(const std::string& file, const Document& document);

// What stands in source.name for each of the FILEs of a command: the name without its folders, or the path as it was written where
// another FILE has the same name (2024/notice.txt, 2025/notice.txt).
class SourceNames {
public:
    explicit SourceNames(const std::vector<std::string>& files);

    [[nodiscard]] std::string of(const std::string& file) const;

private:
    std::unordered_map<std::string, std::string> files_; // one file with each name; empty where there are several
};

} // namespace zeren::tool
