// model_options.cpp: --offsets, --with-text, --no-generator, --charset, --format, --lexicon, --max-bytes, --limit.
#include "model_options.hpp"

#include "command.hpp"
#include "limits.hpp"

#include <array>
#include <utility>

namespace zeren::tool {

namespace po = boost::program_options;

namespace {

Offsets offsets_named(const std::string& name)
{
    constexpr std::array<std::pair<std::string_view, Offsets>, 3> kNames{
        {{"code_point", Offsets::code_point}, {"utf8", Offsets::utf8}, {"utf16", Offsets::utf16}}};
    for (const auto& [known, offsets] : kNames)
        if (name == known) return offsets;
    throw WrongUsage("--offsets takes code_point, utf8 or utf16, not \"" + name + "\"");
}

} // namespace

void add_model_options(po::options_description& options)
{
    auto add = options.add_options();
    add("offsets", po::value<std::string>());
    add("with-text", "");
    add("no-generator", "");
    add_reading_options(options);
}

void add_reading_options(po::options_description& options)
{
    auto add = options.add_options();
    add("charset", po::value<std::string>());
    add("format", po::value<std::string>());
    add("lexicon", po::value<std::vector<std::string>>());
    add_limit_options(options);
}

std::string value_of(const po::variables_map& values, const char* option)
{
    return values.count(option) != 0 ? values[option].as<std::string>() : std::string();
}

std::vector<std::string> values_of(const po::variables_map& values, const char* option)
{
    return values.count(option) != 0 ? values[option].as<std::vector<std::string>>() : std::vector<std::string>();
}

ModelOptions read_model_options(const po::variables_map& values)
{
    ModelOptions options;
    options.charset = value_of(values, "charset");
    options.format = value_of(values, "format");
    options.lexicon = values_of(values, "lexicon");
    options.limits = read_limits(values);
    if (values.count("offsets") != 0) options.json.offsets = offsets_named(value_of(values, "offsets"));
    options.json.with_text = values.count("with-text") != 0;
    options.json.with_generator = values.count("no-generator") == 0;
    return options;
}

TableLanguage table_language(const po::variables_map& values)
{
    return value_of(values, "lang") == "en" ? TableLanguage::english : TableLanguage::chinese;
}

Lexicon chosen_lexicon(const ModelOptions& options)
{
    return options.lexicon.empty() ? Lexicon::builtin() : Lexicon::load({options.lexicon.begin(), options.lexicon.end()});
}

} // namespace zeren::tool
