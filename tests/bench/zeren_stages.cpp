// Our own stages: read, parse, parse with JSON. Limits are raised, for the bench also asks what 100 MB cost.
#include "competitor.hpp"

#include "zeren/json.hpp"
#include "zeren/parse.hpp"
#include "zeren/read.hpp"

#include <memory>
#include <span>

namespace zeren::bench {
namespace {

Text read_all(const std::string& text)
{
    ReadOptions options;
    options.max_bytes = 1ULL << 30;
    return read(std::as_bytes(std::span(text)), options);
}

Run make_read(const std::string& text)
{
    return [&text] { return read_all(text).blocks.size(); };
}

// parse() takes its Text by value; the copy of the bytes and blocks that a caller would not need is a hundredth of its time.
Run make_parse(const std::string& text)
{
    return [read = std::make_shared<Text>(read_all(text))] { return parse(*read).tasks.size(); };
}

Run make_parse_json(const std::string& text)
{
    return [read = std::make_shared<Text>(read_all(text))] { return to_json(parse(*read)).size(); };
}

} // namespace

const Competitor kRead = {"read", "zeren::read: charset, limits, paragraphs", make_read};
const Competitor kParse = {"parse", "zeren::parse: the whole model", make_parse};
const Competitor kParseJson = {"parse+json", "zeren::parse and to_json", make_parse_json};

} // namespace zeren::bench
