// model_changes.cpp: both models as lists of path and value, held against each other by path.
#include "model_changes.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace zeren::tool {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kAssignments = ".assignments["; // the index of parties says again what the roles say
constexpr int kDeepest = 32;                               // a model has ten levels
constexpr std::size_t kShownBytes = 120;                   // of a value

std::optional<Json> parse_model(std::string_view text, std::string& problem)
{
    bool too_deep = false;
    const auto watch = [&](int depth, Json::parse_event_t, Json&) {
        too_deep = too_deep || depth > kDeepest;
        return depth <= kDeepest;
    };
    try {
        Json json = Json::parse(text, watch);
        if (!too_deep && json.is_object()) return json;
        problem = "is no model";
    } catch (const Json::exception&) {
        problem = "is no JSON";
    }
    return std::nullopt;
}

std::string text_at(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

// What an entry of a list is called; empty for those that have only a place.
std::string name_of(const Json& entry)
{
    if (!entry.is_object()) return {};
    for (const char* key : {"key", "text", "role", "name", "code"})
        if (std::string name = text_at(entry, key); !name.empty()) return name;
    const auto heading = entry.find("heading");
    return heading != entry.end() && heading->is_object() ? text_at(*heading, "text") : std::string();
}

std::string shown(const Json& value)
{
    std::string text = value.dump(-1, ' ', false, Json::error_handler_t::replace);
    if (text.size() <= kShownBytes) return text;
    std::size_t end = kShownBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return text.substr(0, end) + "…";
}

struct Leaf {
    std::string path;
    std::string value;
    bool is_place = false;
};

// A model as a list of leaves, in its own order, with the paths of what holds them.
class Flat {
public:
    explicit Flat(const Json& model) { walk(model, "", false); }

    [[nodiscard]] const std::vector<Leaf>& leaves() const { return leaves_; }
    [[nodiscard]] const Leaf* find(const std::string& path) const
    {
        const auto found = index_.find(path);
        return found == index_.end() ? nullptr : &leaves_[found->second];
    }
    [[nodiscard]] bool holds(const std::string& path) const { return containers_.contains(path); }

private:
    static bool names_a_place(std::string_view key)
    {
        constexpr std::array<std::string_view, 11> kPlaces = {"id",     "parent", "section", "party",    "task",       "span",
                                                              "extent", "length", "offsets", "share_of", "assignments"};
        return std::find(kPlaces.begin(), kPlaces.end(), key) != kPlaces.end();
    }

    // The depth is bounded by parse_model.
    void walk(const Json& value, const std::string& path, bool is_place)
    {
        const bool simple_list =
            value.is_array() && std::none_of(value.begin(), value.end(), [](const Json& entry) { return entry.is_structured(); });
        if (!value.is_structured() || (simple_list && !value.empty())) {
            index_.emplace(path, leaves_.size());
            leaves_.push_back({path, shown(value), is_place});
            return;
        }
        containers_.insert(path);
        if (value.is_object()) {
            for (const auto& [key, member] : value.items())
                walk(member, path.empty() ? key : path + "." + key, is_place || names_a_place(key));
            return;
        }
        std::unordered_map<std::string, int> seen;
        std::size_t place = 0;
        for (const Json& entry : value) {
            std::string name = name_of(entry);
            if (name.empty()) name = std::to_string(place);
            if (const int times = ++seen[name]; times > 1) name += "#" + std::to_string(times);
            walk(entry, path + "[" + name + "]", is_place);
            ++place;
        }
    }

    std::vector<Leaf> leaves_;
    std::unordered_map<std::string, std::size_t> index_;
    std::unordered_set<std::string> containers_;
};

// The ends of the containers in a path, outermost first: a.b[c] gives a, a.b. Dots and brackets inside names do no harm: what is no
// container of the other side is looked up as one.
std::vector<std::string> holders_of(const std::string& path)
{
    std::vector<std::string> holders;
    for (std::size_t at = 1; at < path.size(); ++at)
        if (path[at] == '.' || path[at] == '[') holders.push_back(path.substr(0, at));
    return holders;
}

// The outermost thing that one side has and the other lacks.
std::string outermost_missing(const std::string& path, const Flat& has, const Flat& lacks)
{
    for (const std::string& holder : holders_of(path))
        if (has.holds(holder) && !lacks.holds(holder)) return holder;
    return path;
}

// What `has` holds and `lacks` does not, each container once.
void tell_missing(const Flat& has, const Flat& lacks, std::string_view word, ModelChanges& changes)
{
    std::unordered_set<std::string> told;
    for (const Leaf& leaf : has.leaves()) {
        if (lacks.find(leaf.path) != nullptr || lacks.holds(leaf.path)) continue;
        const std::string missing = outermost_missing(leaf.path, has, lacks);
        if (!told.insert(missing).second) continue;
        const Leaf* text = has.find(missing + ".text");
        std::string line = missing + ": " + std::string(word);
        if (missing == leaf.path) line += ": " + leaf.value;
        else if (text != nullptr) line += ": " + text->value;
        (leaf.is_place && (missing == leaf.path || missing.find(kAssignments) != std::string::npos) ? changes.places : changes.lines)
            .push_back(std::move(line));
    }
}

} // namespace

ModelChanges model_changes(std::string_view before, std::string_view after)
{
    ModelChanges changes;
    std::string ignored;
    const auto old_model = parse_model(before, changes.problem);
    const auto new_model = parse_model(after, ignored);
    if (!old_model || !new_model) return changes;
    const Flat was(*old_model), is(*new_model);
    for (const Leaf& leaf : is.leaves()) {
        const Leaf* old = was.find(leaf.path);
        if (old == nullptr || old->value == leaf.value) continue;
        (leaf.is_place ? changes.places : changes.lines).push_back(leaf.path + ": " + old->value + " → " + leaf.value);
    }
    tell_missing(was, is, "gone", changes);
    tell_missing(is, was, "new", changes);
    return changes;
}

} // namespace zeren::tool
