// model_options.hpp: the options that say how a notice is read and its model written; the same for every command that parses.
#pragma once

#include "zeren/json.hpp"
#include "zeren/lexicon.hpp"
#include "zeren/read.hpp"
#include "zeren/table.hpp"

#include <boost/program_options/options_description.hpp>
#include <boost/program_options/variables_map.hpp>

#include <string>
#include <vector>

namespace zeren::tool {

struct ModelOptions {
    std::string charset;
    std::string format;
    ReadOptions limits; // of these alone its limits
    std::vector<std::string> lexicon;
    JsonOptions json;
};

// --charset, --format, --lexicon, --max-bytes, --limit.
void add_reading_options(boost::program_options::options_description& options);
// Those and --offsets, --with-text, --no-generator.
void add_model_options(boost::program_options::options_description& options);
// What of all these is there. Throws WrongUsage.
ModelOptions read_model_options(const boost::program_options::variables_map& values);

// --lang, of what an office keeps: Chinese without it, whatever the locale, for the ledger is read by others.
TableLanguage table_language(const boost::program_options::variables_map& values);

// The built-in lexicon, with the files added. Throws zeren::Error.
Lexicon chosen_lexicon(const ModelOptions& options);

// The option's value; "" or nothing when it is not there.
std::string value_of(const boost::program_options::variables_map& values, const char* option);
std::vector<std::string> values_of(const boost::program_options::variables_map& values, const char* option);

} // namespace zeren::tool
