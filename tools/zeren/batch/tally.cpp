// tally.cpp: counting, and the counts as JSON for the journal and as lines for people.
#include "tally.hpp"

#include "language/language.hpp"

#include <nlohmann/json.hpp>

namespace zeren::tool {
namespace {

using Counts = std::map<std::string, std::uint64_t>;

std::string counted(const std::string& what, const Counts& counts)
{
    std::string line;
    for (const auto& [code, count] : counts) line.append(line.empty() ? "" : ", ").append(code + " " + grouped(count));
    return line.empty() ? "" : "  " + what + say(": ") + line + "\n";
}

} // namespace

void Tally::add(const Document& document)
{
    ++parsed;
    tasks += document.tasks.size();
    for (const Diagnostic& diagnostic : document.diagnostics) ++diagnostics[diagnostic.code];
}

void Tally::add_refused(std::string_view code) { ++refused[std::string(code)]; }

void Tally::add(const Tally& other)
{
    parsed += other.parsed;
    tasks += other.tasks;
    for (const auto& [code, count] : other.refused) refused[code] += count;
    for (const auto& [code, count] : other.diagnostics) diagnostics[code] += count;
}

std::uint64_t Tally::all_refused() const
{
    std::uint64_t sum = 0;
    for (const auto& [code, count] : refused) sum += count;
    return sum;
}

nlohmann::ordered_json to_json(const Tally& tally)
{
    return {{"parsed", tally.parsed}, {"tasks", tally.tasks}, {"refused", tally.refused}, {"diagnostics", tally.diagnostics}};
}

Tally tally_from(const nlohmann::ordered_json& json)
{
    return {json.at("parsed"), json.at("tasks"), json.at("refused").get<Counts>(), json.at("diagnostics").get<Counts>()};
}

std::string summary(const Tally& tally)
{
    const std::uint64_t refused = tally.all_refused();
    const std::string counts = say("{1} read: {2} parsed ({3} tasks), {4} refused",
                                   {grouped(tally.parsed + refused), grouped(tally.parsed), grouped(tally.tasks), grouped(refused)});
    return counts + "\n" + counted(say("refused"), tally.refused) + counted(say("diagnostics"), tally.diagnostics);
}

std::string grouped(std::uint64_t number)
{
    std::string digits = std::to_string(number);
    for (std::size_t i = digits.size(); i > 3; i -= 3) digits.insert(i - 3, ",");
    return digits;
}

} // namespace zeren::tool
