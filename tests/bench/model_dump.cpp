// nlohmann/json prints the model that parse made of the text; building its tree is not counted.
#include "competitor.hpp"

#include "zeren/json.hpp"
#include "zeren/parse.hpp"
#include "zeren/read.hpp"

#include <nlohmann/json.hpp>

#include <memory>
#include <span>

namespace zeren::bench {
namespace {

Run make(const std::string& text)
{
    ReadOptions options;
    options.max_bytes = 1ULL << 30;
    const std::string json = to_json(parse(read(std::as_bytes(std::span(text)), options)));
    auto tree = std::make_shared<nlohmann::ordered_json>(nlohmann::ordered_json::parse(json));
    return [tree] { return tree->dump(2).size(); };
}

} // namespace

const Competitor kModelDump = {"nlohmann dump", "nlohmann/json: dump of the finished model", make};

} // namespace zeren::bench
