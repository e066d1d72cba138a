// gold_facts.cpp: tasks are found by how they begin and end, in order; what they hold by its wording.
#include "gold_facts.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace zeren::tool {
namespace {

using Json = nlohmann::json;

const Json& member(const Json& object, const char* key)
{
    static const Json kNull;
    const auto found = object.find(key);
    return object.is_object() && found != object.end() ? *found : kNull;
}

// Without blanks and line ends, which gold and notice break differently.
std::string visible(const Json& value)
{
    std::string text;
    if (!value.is_string()) return text;
    for (const char c : value.get_ref<const std::string&>())
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t') text.push_back(c);
    return text;
}

std::string written(const Json& value) { return value.is_string() ? value.get<std::string>() : value.is_null() ? "" : value.dump(); }

// A party, a target or a deadline: a string, or an object with text.
std::string text_of(const Json& item) { return visible(item.is_object() ? member(item, "text") : item); }

// What a task says, each fact as one string with the number of times.
using Facts = std::map<std::string, std::size_t>;

Facts facts_of(const Json& task)
{
    Facts facts;
    for (const Json& role : member(task, "roles"))
        for (const Json& party : member(role, "parties")) ++facts["role " + written(member(role, "role")) + " " + text_of(party)];
    for (const Json& target : member(task, "targets"))
        ++facts["target " + written(member(target, "value")) + " " + written(member(target, "unit")) + " " + text_of(target)];
    for (const Json& deadline : member(task, "deadlines")) ++facts["deadline " + text_of(deadline)];
    return facts;
}

struct Wording {
    std::string begin;
    std::string end;
};

// In gold one string, or how it begins and how it ends.
Wording wording_of(const Json& task)
{
    const Json& text = member(task, "text");
    if (text.is_array() && text.size() == 2) return {visible(text[0]), visible(text[1])};
    return {visible(text), ""};
}

bool fits(const Wording& wording, const std::string& text) { return text.starts_with(wording.begin) && text.ends_with(wording.end); }

} // namespace

std::optional<GoldCount> count_gold(std::string_view gold_text, std::string_view model_text)
{
    const Json gold = Json::parse(gold_text, nullptr, false);
    const Json model = Json::parse(model_text, nullptr, false);
    const Json& tasks = member(gold, "tasks"); // absent where the notice hands out nothing
    if (!gold.is_object() || !(tasks.is_array() || tasks.is_null()) || !member(model, "tasks").is_array()) return std::nullopt;
    std::vector<std::string> texts;
    for (const Json& task : member(model, "tasks")) texts.push_back(visible(member(task, "text")));
    std::vector<bool> used(texts.size(), false);
    GoldCount count;
    std::size_t next = 0; // most tasks stand in the same order, so the search goes on where the last one ended
    for (const Json& task : tasks) {
        const Facts wanted = facts_of(task);
        ++count.facts;
        for (const auto& [fact, times] : wanted) count.facts += times;
        const Wording wording = wording_of(task);
        std::size_t at = texts.size();
        for (std::size_t step = 0; step < texts.size() && at == texts.size(); ++step) {
            const std::size_t place = (next + step) % texts.size();
            if (!used[place] && fits(wording, texts[place])) at = place;
        }
        if (at == texts.size()) continue;
        used[at] = true;
        next = at + 1;
        ++count.found;
        const Facts held = facts_of(model["tasks"][at]);
        for (const auto& [fact, times] : wanted)
            if (const auto found = held.find(fact); found != held.end()) count.found += std::min(times, found->second);
    }
    return count;
}

} // namespace zeren::tool
