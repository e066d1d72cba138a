// input.hpp: a FILE of the command line as text.
#pragma once

#include "zeren/read.hpp"

#include <boost/program_options/variables_map.hpp>

#include <string>
#include <vector>

namespace zeren::tool {

// A file, "-" for standard input, or a pipe such as <(iconv …). External programs may be started; of `limits` only the
// limits count. Throws zeren::Error.
Text read_input(const std::string& name, const std::string& charset, const std::string& format, const ReadOptions& limits = {});

// The FILEs of a command that takes many: "-" without any. Throws WrongUsage where nobody would feed it, or where "-" stands twice.
std::vector<std::string> named_files(const boost::program_options::variables_map& values);

// Throws WrongUsage where `output` (empty: standard output) is one of the files that are read.
void refuse_output_over_input(const std::vector<std::string>& files, const std::string& output);

// What stands in source.name for it: the name without its folders.
std::string source_name(const std::string& name);

} // namespace zeren::tool
