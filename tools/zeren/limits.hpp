// limits.hpp: --max-bytes and --limit, which move the limits of zeren::ReadOptions.
#pragma once

#include "zeren/read.hpp"

#include <boost/program_options/options_description.hpp>
#include <boost/program_options/variables_map.hpp>

#include <string>

namespace zeren::tool {

// --max-bytes SIZE; --limit NAME=N, which may be repeated.
void add_limit_options(boost::program_options::options_description& options);

// The defaults of zeren::ReadOptions, but for what the options say. Throws WrongUsage for a name that is no limit, the same one twice,
// and for what is no number, 0, or more than the limit can hold.
ReadOptions read_limits(const boost::program_options::variables_map& values);

// All limits as "max_bytes=67108864 max_unpacked=…": equal for equal limits.
std::string described_limits(const ReadOptions& options);

} // namespace zeren::tool
