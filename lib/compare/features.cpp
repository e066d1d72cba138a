// Grams are packed code points, so no two differ and share an id but numbers, which are hashed (a clash would cost a little likeness).
#include "compare/features.hpp"

#include "text/chars.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <bit>
#include <functional>
#include <unordered_map>

namespace zeren::comparing {
namespace {

constexpr std::uint64_t kNumber = 1ULL << 62U;       // grams of numbers, apart from those of characters
constexpr std::uint64_t kSeed = 0xCBF29CE484222325U; // FNV-1a
constexpr std::uint64_t kPrime = 0x100000001B3U;

std::uint64_t mixed(std::uint64_t hash, std::uint64_t value) noexcept { return (hash ^ value) * kPrime; }

bool is_letter(text::Char kind) noexcept { return kind == text::Char::han || kind == text::Char::latin || kind == text::Char::other; }

void add_grams(std::string_view text, Span passage, std::vector<Gram>& grams)
{
    char32_t last = 0;
    std::uint64_t number = 0;
    const auto end_number = [&] {
        if (number != 0) grams.push_back({kNumber | (number >> 2U), 1});
        number = 0;
    };
    for (std::size_t at = passage.begin; at < passage.end;) {
        const text::CodePoint c = text::decode(text, at);
        if (c.size == 0) break;
        at += c.size;
        const char32_t folded = text::fold(c.value);
        const text::Char kind = text::classify(folded);
        if (text::is_blank(kind)) continue;
        if (kind == text::Char::digit || (number != 0 && folded == U'.')) {
            number = mixed(number == 0 ? kSeed : number, folded);
            continue;
        }
        end_number();
        if (!is_letter(kind)) {
            last = 0;
            continue;
        }
        grams.push_back({folded, 1});
        if (last != 0) grams.push_back({(static_cast<std::uint64_t>(last) << 21U) | folded, 1});
        last = folded;
    }
    end_number();
}

std::uint64_t wording_hash(std::string_view text, const std::vector<Span>& passages)
{
    std::uint64_t hash = kSeed;
    for (const Span passage : passages) {
        for (std::size_t at = passage.begin; at < passage.end;) {
            const text::CodePoint c = text::decode(text, at);
            if (c.size == 0) break;
            at += c.size;
            if (!text::is_blank(text::classify(c.value))) hash = mixed(hash, c.value);
        }
        hash = mixed(hash, 1); // where a passage ends
    }
    return hash;
}

void sort_and_unite(std::vector<Gram>& grams)
{
    std::sort(grams.begin(), grams.end(), [](const Gram& a, const Gram& b) { return a.id < b.id; });
    grams.erase(std::unique(grams.begin(), grams.end(), [](const Gram& a, const Gram& b) { return a.id == b.id; }), grams.end());
}

std::vector<Gram> parties_of(const Task& task, const std::function<std::uint32_t(std::size_t)>& number_of)
{
    std::vector<Gram> parties;
    for (const Role& role : task.roles)
        for (const Party& party : role.parties)
            if (party.party >= 0) parties.push_back({number_of(static_cast<std::size_t>(party.party)), 1});
    sort_and_unite(parties);
    return parties;
}

std::vector<TaskFeatures> unweighted(const Document& document, const std::function<std::uint32_t(std::size_t)>& number_of)
{
    std::vector<std::uint64_t> headings = {0};
    for (const Section& section : document.sections) headings.push_back(wording_hash(document.content, {section.heading.span}));
    std::vector<TaskFeatures> all;
    all.reserve(document.tasks.size());
    for (const Task& task : document.tasks) {
        TaskFeatures features;
        const std::vector<Span> passages = wording_of(task);
        features.grams = grams_of(document.content, passages);
        features.wording = wording_hash(document.content, passages);
        features.parties = parties_of(task, number_of);
        features.key = task.key;
        features.number = task.number;
        const auto section = static_cast<std::size_t>(std::max(task.section, 0));
        features.heading = section < headings.size() ? headings[section] : 0;
        all.push_back(std::move(features));
    }
    return all;
}

using Counts = std::unordered_map<std::uint64_t, std::uint32_t>;

void count(const std::vector<TaskFeatures>& tasks, std::vector<Gram> TaskFeatures::*list, Counts& counts)
{
    for (const TaskFeatures& task : tasks)
        for (const Gram& gram : task.*list) ++counts[gram.id];
}

// 1 for what stands in every task, one more for each time that it is half as frequent.
void weigh(std::vector<TaskFeatures>& tasks, std::vector<Gram> TaskFeatures::*list, std::uint64_t TaskFeatures::*sum, const Counts& counts,
           std::uint32_t all)
{
    for (TaskFeatures& task : tasks) {
        for (Gram& gram : task.*list) gram.weight = static_cast<std::uint32_t>(std::bit_width(all / counts.at(gram.id)));
        task.*sum = weight_of(task.*list);
    }
}

void weigh_all(Features& features, std::vector<Gram> TaskFeatures::*list, std::uint64_t TaskFeatures::*sum)
{
    Counts counts;
    count(features.before, list, counts);
    count(features.after, list, counts);
    const auto all = static_cast<std::uint32_t>(features.before.size() + features.after.size());
    weigh(features.before, list, sum, counts, all);
    weigh(features.after, list, sum, counts, all);
}

} // namespace

PartyNumbers::PartyNumbers(const Document& before, const Document& after)
{
    std::unordered_map<std::string, std::uint32_t> names;
    std::unordered_map<std::string, std::uint32_t> aliases;
    for (const PartyIndex& party : before.parties) {
        before_.push_back(count_);
        names.emplace(text::folded_name(party.name), count_);
        for (const std::string& alias : party.aliases) aliases.emplace(text::folded_name(alias), count_);
        ++count_;
    }
    const auto known = [&](const std::string& name, std::uint32_t& number) {
        const std::string folded = text::folded_name(name);
        for (const auto* table : {&names, &aliases}) {
            const auto found = table->find(folded);
            if (found == table->end()) continue;
            number = found->second;
            return true;
        }
        return false;
    };
    for (const PartyIndex& party : after.parties) {
        std::uint32_t number = count_;
        bool found = known(party.name, number);
        for (std::size_t i = 0; i < party.aliases.size() && !found; ++i) found = known(party.aliases[i], number);
        if (!found) ++count_;
        after_.push_back(number);
    }
}

std::vector<Span> wording_of(const Task& task)
{
    std::vector<Span> passages;
    if (task.title) passages.push_back(task.title->span);
    if (!task.span.empty()) passages.push_back(task.span);
    passages.insert(passages.end(), task.rest.begin(), task.rest.end());
    for (const Field& field : task.fields) {
        if (!field.label.empty()) passages.push_back(field.label);
        if (!field.span.empty()) passages.push_back(field.span);
    }
    std::stable_sort(passages.begin(), passages.end(), [](Span a, Span b) { return a.begin < b.begin; });
    return passages;
}

std::vector<Gram> grams_of(std::string_view text, const std::vector<Span>& passages)
{
    std::vector<Gram> grams;
    for (const Span passage : passages) add_grams(text, passage, grams);
    sort_and_unite(grams);
    return grams;
}

std::uint64_t weight_of(const std::vector<Gram>& grams)
{
    std::uint64_t sum = 0;
    for (const Gram& gram : grams) sum += gram.weight;
    return sum;
}

std::uint64_t shared_weight(const std::vector<Gram>& a, const std::vector<Gram>& b)
{
    std::uint64_t sum = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (i->id == j->id) {
            sum += i->weight;
            ++i;
            ++j;
        } else if (i->id < j->id) {
            ++i;
        } else {
            ++j;
        }
    }
    return sum;
}

Features features_of(const Document& before, const Document& after, const PartyNumbers& parties)
{
    Features features;
    features.before = unweighted(before, [&](std::size_t index) { return parties.before(index); });
    features.after = unweighted(after, [&](std::size_t index) { return parties.after(index); });
    weigh_all(features, &TaskFeatures::grams, &TaskFeatures::weight);
    weigh_all(features, &TaskFeatures::parties, &TaskFeatures::parties_weight);
    return features;
}

} // namespace zeren::comparing
