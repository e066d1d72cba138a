// Names are counted as written, then joined by two keys: the spelling without the difference of 和/与/及, and the name without the
// level of government in front, and by what the notice says itself (以下简称). A short name that fits two fuller ones stays alone. Test: tests/unit/names_test.cpp.
#include "resolve/names.hpp"

#include "resolve/short_names.hpp"
#include "text/char_set.hpp"
#include "text/chars.hpp"
#include "text/list_words.hpp"
#include "text/next_mark.hpp"

#include <algorithm>
#include <deque>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace zeren::resolve {
namespace {

struct Name {
    std::string text;
    PartyKind kind = PartyKind::unit;
    std::int32_t count = 0;
    std::int32_t leader = -1; // index of the name that stands for it
};

// plain_name() has nothing to take away.
bool is_plain(std::string_view name) noexcept
{
    return text::next_mark(name, 0, name.size(), {text::Char::open, text::Char::blank, text::Char::line_end}) == name.size();
}

// 江北自然资源与规划分局 → …和…: the same word for joining, whichever the office wrote.
std::string spelling_key(std::string_view name)
{
    std::string key;
    key.reserve(name.size());
    for (std::size_t at = 0; at < name.size();) {
        const auto c = text::decode(name, at);
        const bool joiner = std::ranges::any_of(text::kJoinerSpellings, [&](char32_t j) { return c.value == j; });
        if (joiner) key += text::kJoiners[2];
        else key.append(name.substr(at, c.size));
        at += c.size;
    }
    return key;
}

bool holds_joiner(std::string_view name)
{
    static const text::CharSet joiners = [] {
        text::CharSet set;
        for (const char32_t joiner : text::kJoinerSpellings) set.add(joiner);
        return set;
    }();
    return joiners.next(name, 0, name.size()) < name.size();
}

class Index {
public:
    Index(Document& document, const LexiconTables& lexicon) : document_(document), lexicon_(lexicon) {}

    void build()
    {
        collect();
        join_spellings();
        join_levels();
        join_short_names();
        join_aliases();
        by_name_ = std::unordered_map<std::string_view, std::int32_t>(); // frees: the index grows beside it
        by_spelling_ = std::unordered_map<std::string_view, std::int32_t>();
        write();
    }

private:
    template <typename Visit>
    void for_each_party(Visit visit)
    {
        for (Task& task : document_.tasks) {
            for (Role& role : task.roles) {
                for (Party& party : role.parties) visit(task, role, party);
            }
        }
    }

    void collect()
    {
        for_each_party([&](const Task&, const Role&, Party& party) {
            const std::string_view written = document_.text(party.span);
            auto found = is_plain(written) ? by_name_.find(written) : by_name_.end();
            if (found == by_name_.end()) {
                names_.push_back({text::plain_name(written), party.kind, 0, -1});
                bool added = false;
                std::tie(found, added) = by_name_.try_emplace(names_.back().text, static_cast<std::int32_t>(names_.size()) - 1);
                if (!added) names_.pop_back();
            }
            ++names_[static_cast<std::size_t>(found->second)].count;
            party.party = found->second; // for now: index of the name
        });
    }

    // The name that stands for `index`, following joined names.
    [[nodiscard]] std::int32_t leader(std::int32_t index) const
    {
        while (names_[static_cast<std::size_t>(index)].leader >= 0) index = names_[static_cast<std::size_t>(index)].leader;
        return index;
    }

    void join(std::int32_t from, std::int32_t to)
    {
        from = leader(from);
        to = leader(to);
        if (from != to) names_[static_cast<std::size_t>(from)].leader = to;
    }

    void join_spellings()
    {
        for (std::size_t i = 0; i < names_.size(); ++i) {
            if (names_[i].kind == PartyKind::person) continue;
            if (!holds_joiner(names_[i].text)) continue; // what is written in one way only
            const std::string_view key = spellings_.emplace_back(spelling_key(names_[i].text));
            const auto [found, added] = by_spelling_.try_emplace(key, static_cast<std::int32_t>(i));
            if (added) continue;
            const auto other = static_cast<std::size_t>(found->second);
            const auto index = static_cast<std::int32_t>(i);
            if (names_[i].count > names_[other].count) {
                join(found->second, index);
                found->second = index;
            } else {
                join(index, found->second);
            }
        }
    }

    // The name that is `rest`, or is spelled so but for its joiners; -1 for none.
    [[nodiscard]] std::int32_t without_level(const std::string& rest) const
    {
        if (const auto found = by_name_.find(rest); found != by_name_.end()) return found->second;
        if (by_spelling_.empty() || !holds_joiner(rest)) return -1;
        const auto found = by_spelling_.find(spelling_key(rest));
        return found == by_spelling_.end() ? -1 : found->second;
    }

    void join_levels()
    {
        constexpr std::int32_t kNone = -1;
        constexpr std::int32_t kSeveral = -2;
        std::vector<std::int32_t> fuller(names_.size(), kNone); // the name with a level in front of this one
        std::string rest;
        for (std::size_t i = 0; i < names_.size(); ++i) {
            const text::CodePoint first = text::decode(names_[i].text, 0);
            if (!text::is_level(first.value)) continue;
            rest.assign(names_[i].text, first.size);
            const std::int32_t shorter = without_level(rest);
            if (shorter < 0) continue;
            const auto index = static_cast<std::int32_t>(i);
            std::int32_t& one = fuller[static_cast<std::size_t>(shorter)];
            const bool same = one >= 0 && leader(one) == leader(index); // 区…和…分局 and 区…与…分局
            if (!same) one = one == kNone ? index : kSeveral;
        }
        for (std::size_t i = 0; i < names_.size(); ++i)
            if (names_[i].kind == PartyKind::unit && fuller[i] >= 0) join(static_cast<std::int32_t>(i), fuller[i]);
    }

    // The index of the unit whose name is all that ends `front`; -1 for none. 成立|区旧改办: a level begins it, or no character of a name
    // stands in front of it (县政府|办公室).
    [[nodiscard]] std::int32_t unit_at_end(std::string_view front) const
    {
        for (std::size_t at = 0; at < front.size(); at += text::decode(front, at).size) {
            const auto found = by_name_.find(front.substr(at));
            if (found == by_name_.end()) continue;
            const bool begins = at == 0 || text::classify(text::decode_before(front, at).value) != text::Char::han ||
                                text::is_level(text::decode(front, at).value) || is_joined_at(front, at);
            if (begins && names_[static_cast<std::size_t>(found->second)].kind == PartyKind::unit) return found->second;
        }
        return -1;
    }

    // 由|江南水务公司, 和|江南水务公司
    [[nodiscard]] static bool is_joined_at(std::string_view front, std::size_t at)
    {
        return std::ranges::any_of(text::kItemOpeners,
                                   [&](std::string_view word) { return text::closes_with(front.substr(0, at), word); }) ||
               std::ranges::any_of(text::kJoiners, [&](std::string_view word) { return text::closes_with(front.substr(0, at), word); });
    }

    // 市大数据发展管理局（以下简称市大数据局）, where both are parties. A short name that two offices are given stays alone.
    void join_short_names()
    {
        constexpr std::int32_t kNone = -1;
        constexpr std::int32_t kSeveral = -2;
        const std::vector<ShortName> introduced = find_short_names(document_.content);
        if (introduced.empty()) return;
        std::vector<std::int32_t> full(names_.size(), kNone); // the name for which this one is short
        for (const ShortName& one : introduced) {
            const auto named = by_name_.find(one.name);
            if (named == by_name_.end() || names_[static_cast<std::size_t>(named->second)].kind != PartyKind::unit) continue;
            const std::int32_t unit = unit_at_end(one.front);
            const bool fuller = unit >= 0 && names_[static_cast<std::size_t>(unit)].text.size() > one.name.size();
            std::int32_t& known = full[static_cast<std::size_t>(named->second)];
            if (known == kNone) known = fuller ? unit : kSeveral;
            else if (known != unit) known = kSeveral;
        }
        for (std::size_t i = 0; i < full.size(); ++i)
            if (full[i] >= 0) join(static_cast<std::int32_t>(i), full[i]);
    }

    void join_aliases()
    {
        for (const Alias& alias : lexicon_.aliases) {
            const auto from = by_name_.find(alias.term);
            const auto to = by_name_.find(alias.name);
            if (from != by_name_.end() && to != by_name_.end()) join(from->second, to->second);
        }
    }

    void write()
    {
        std::vector<std::int32_t> entry(names_.size(), -1);
        for_each_party([&](const Task& task, const Role& role, Party& party) {
            const std::int32_t own = party.party;
            const auto name = static_cast<std::size_t>(leader(own));
            if (entry[name] < 0) {
                entry[name] = static_cast<std::int32_t>(document_.parties.size());
                document_.parties.push_back({names_[name].text, names_[name].kind, {}, {}});
            }
            party.party = entry[name];
            party.name = names_[name].text;
            PartyIndex& index = document_.parties[static_cast<std::size_t>(entry[name])];
            const Assignment assignment{task.id, party.effective_role.value_or(role.role)};
            const auto of_task = std::find_if(index.assignments.rbegin(), index.assignments.rend(), [&](const Assignment& one) {
                return one.task != task.id || one == assignment; // those of this task stand at the end
            });
            if (of_task == index.assignments.rend() || !(*of_task == assignment)) index.assignments.push_back(assignment);
            const std::string& written = names_[static_cast<std::size_t>(own)].text;
            if (written != index.name && std::ranges::find(index.aliases, written) == index.aliases.end()) index.aliases.push_back(written);
        });
    }

    Document& document_;
    const LexiconTables& lexicon_;
    std::deque<Name> names_; // which stay where they are
    std::unordered_map<std::string_view, std::int32_t> by_name_;
    std::deque<std::string> spellings_; // of the few that join words: their keys hold a joiner too, so no other name has one
    std::unordered_map<std::string_view, std::int32_t> by_spelling_;
};

} // namespace

void index_parties(Document& document, const LexiconTables& lexicon) { Index(document, lexicon).build(); }

} // namespace zeren::resolve
