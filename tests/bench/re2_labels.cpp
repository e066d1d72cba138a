// RE2 looks for the labels of roles before a colon, and for nothing else. The labels are those of lib/lexicon/labels.json.
#include "competitor.hpp"

#include <nlohmann/json.hpp>
#include <re2/re2.h>

#include <fstream>
#include <memory>
#include <stdexcept>

namespace zeren::bench {
namespace {

std::string label_pattern()
{
    const std::string path = std::string(ZEREN_SOURCE_DIR) + "/lib/lexicon/labels.json";
    std::ifstream file(path);
    if (!file) throw std::runtime_error(path + " cannot be read: the bench needs the checkout that it was built from");
    std::string words;
    for (const auto& entry : nlohmann::json::parse(file).at("labels")) {
        words += words.empty() ? "" : "|";
        words += re2::RE2::QuoteMeta(entry.at("term").get<std::string>());
    }
    return "(" + words + ")[\\x{ff1a}:]"; // ： and :
}

Run make(const std::string& text)
{
    re2::RE2::Options options;
    options.set_longest_match(true);
    auto pattern = std::make_shared<re2::RE2>(label_pattern(), options);
    if (!pattern->ok()) throw std::runtime_error("RE2 does not take the labels: " + pattern->error());
    return [&text, pattern] {
        re2::StringPiece rest(text);
        std::size_t count = 0;
        while (re2::RE2::FindAndConsume(&rest, *pattern)) ++count;
        return count;
    };
}

} // namespace

const Competitor kRe2Labels = {"re2 labels", "RE2: where a label stands before a colon", make};

} // namespace zeren::bench
