// First the pairs whose likeness sums up highest, then those that only share a mould are taken apart, then what is left over is
// looked for inside tasks that have a pair already: a part of theirs that their pair lacks.
#include "compare/pairs.hpp"

#include "compare/assignment.hpp"
#include "compare/likeness.hpp"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace zeren::comparing {
namespace {

constexpr std::uint32_t kLeastWording = 140;  // below, two texts share what all texts share
constexpr std::uint32_t kLeastLikeness = 300; // of wording and surroundings together
constexpr std::uint32_t kPlainlySame = 600;   // nobody would ask
constexpr std::uint32_t kMould = 500;         // tasks of one mould are alike by so much,
constexpr std::uint32_t kMouldEnds = 900;     // and from here on they are the same
constexpr std::uint32_t kDoubt = 20;          // likeness that differs by less does not tell two apart
constexpr std::uint64_t kLeastCover = 550;    // of 1000: so much of a split-off task stands in what it comes from, and nowhere else

struct Link {
    std::uint32_t before = 0;
    std::uint32_t after = 0;
    std::uint32_t wording = 0;
    std::uint32_t likeness = 0; // with surroundings
};

struct Pairing {
    std::vector<std::uint32_t> after_of; // of each task before, or kAlone
    std::vector<std::uint32_t> before_of;
};

// Of 1000: how many of the tasks that are plainly the same as another have kept their key. Two notices on different work have none,
// and then an equal number is chance.
std::uint32_t trust_in_keys(const Features& features, const std::vector<Link>& links)
{
    std::vector<const Link*> best(features.before.size(), nullptr);
    for (const Link& link : links) {
        const Link*& known = best[link.before];
        if (link.wording >= kPlainlySame && (known == nullptr || link.wording > known->wording)) known = &link;
    }
    std::uint64_t all = 0, kept = 0;
    for (const Link* link : best) {
        if (link == nullptr) continue;
        ++all;
        kept += features.before[link->before].key == features.after[link->after].key ? 1U : 0U;
    }
    return all == 0 ? 0 : static_cast<std::uint32_t>(1000 * kept / all);
}

std::vector<Link> links_of(const Features& features)
{
    std::vector<Link> links;
    for (const auto& [i, j] : find_candidates(features))
        links.push_back({i, j, wording_likeness(features.before[i], features.after[j]), 0});
    const std::uint32_t trust = trust_in_keys(features, links);
    for (Link& link : links)
        link.likeness = link.wording + surroundings_likeness(features.before[link.before], features.after[link.after], trust);
    return links;
}

// Of equally good pairs those that stand at the same height of the two notices.
std::int64_t closeness(const Link& link, std::size_t rows, std::size_t columns)
{
    const auto height = [](std::uint32_t at, std::size_t size) {
        return static_cast<std::int64_t>(at) * 63 / static_cast<std::int64_t>(size);
    };
    return 63 - std::abs(height(link.before, rows) - height(link.after, columns));
}

Pairing best_pairs(const std::vector<Link>& links, std::size_t rows, std::size_t columns)
{
    std::vector<Gain> gains;
    for (const Link& link : links) {
        if (link.wording < kLeastWording || link.likeness < kLeastLikeness) continue;
        const std::int64_t gain = static_cast<std::int64_t>(link.likeness) - kLeastLikeness + 1;
        gains.push_back({link.before, link.after, gain * 64 + closeness(link, rows, columns)});
    }
    Pairing pairing;
    pairing.after_of = assign(static_cast<std::uint32_t>(rows), static_cast<std::uint32_t>(columns), gains);
    pairing.before_of.assign(columns, kAlone);
    for (std::uint32_t i = 0; i < rows; ++i)
        if (pairing.after_of[i] != kAlone) pairing.before_of[pairing.after_of[i]] = i;
    return pairing;
}

// 南坪乡饮水工程 and 中洼乡饮水工程 are left over when all other 乡 have found themselves. Each is as much like others as they are
// like each other, so nothing but the mould speaks for the pair.
void part_moulds(const std::vector<Link>& links, Pairing& pairing)
{
    std::vector<std::uint32_t> own(pairing.after_of.size(), 0);
    std::vector<std::uint32_t> other_before(pairing.after_of.size(), 0);
    std::vector<std::uint32_t> other_after(pairing.before_of.size(), 0);
    for (const Link& link : links) {
        if (pairing.after_of[link.before] == link.after) {
            own[link.before] = link.wording;
            continue;
        }
        other_before[link.before] = std::max(other_before[link.before], link.wording);
        other_after[link.after] = std::max(other_after[link.after], link.wording);
    }
    for (std::uint32_t i = 0; i < own.size(); ++i) {
        const std::uint32_t j = pairing.after_of[i];
        if (j == kAlone || own[i] < kMould || own[i] >= kMouldEnds) continue;
        if (own[i] > other_before[i] + kDoubt || own[i] > other_after[j] + kDoubt) continue;
        pairing.after_of[i] = kAlone;
        pairing.before_of[j] = kAlone;
    }
}

// A task that was split or, seen from the other notice, merged: the pair and what was found to belong to it.
struct Whole {
    std::vector<Gram> rest; // the grams that no task of the other notice has taken yet
    std::vector<std::uint32_t> parts;
};

std::vector<Gram> without(const std::vector<Gram>& grams, const std::vector<Gram>& taken)
{
    std::vector<Gram> rest;
    std::set_difference(grams.begin(), grams.end(), taken.begin(), taken.end(), std::back_inserter(rest),
                        [](const Gram& a, const Gram& b) { return a.id < b.id; });
    return rest;
}

// Looks for each task without a pair in the paired tasks of the other side. `first` and `second` of each link are the whole and the
// part; the best covered part is taken first, and what it took is no longer there for the next.
class Splitter {
public:
    Splitter(const std::vector<TaskFeatures>& wholes, const std::vector<TaskFeatures>& parts, const std::vector<std::uint32_t>& part_of,
             const std::vector<std::uint32_t>& whole_of)
        : wholes_(wholes), parts_(parts), part_of_(part_of), whole_of_(whole_of), found_(wholes.size())
    {
    }

    void consider(std::uint32_t whole, std::uint32_t part)
    {
        if (part_of_[whole] == kAlone || whole_of_[part] != kAlone) return;
        const std::uint64_t cover = cover_of(whole, part);
        if (cover >= kLeastCover) waiting_.push_back({cover, whole, part});
    }

    // The parts of each whole, in order.
    std::vector<std::vector<std::uint32_t>> run()
    {
        std::sort(waiting_.begin(), waiting_.end(), [](const Try& a, const Try& b) {
            return a.cover != b.cover ? a.cover > b.cover : a.whole != b.whole ? a.whole < b.whole : a.part < b.part;
        });
        std::vector<bool> used(parts_.size(), false);
        for (const Try& next : waiting_) {
            if (used[next.part] || cover_of(next.whole, next.part) < kLeastCover) continue;
            used[next.part] = true;
            Whole& whole = found_[next.whole];
            whole.rest = without(whole.rest, parts_[next.part].grams);
            whole.parts.push_back(next.part);
        }
        std::vector<std::vector<std::uint32_t>> result;
        for (Whole& whole : found_) result.push_back(std::move(whole.parts));
        return result;
    }

private:
    struct Try {
        std::uint64_t cover = 0;
        std::uint32_t whole = 0;
        std::uint32_t part = 0;
    };

    // How much of the part stands in the whole and not in what the whole is paired with, of 1000.
    std::uint64_t cover_of(std::uint32_t whole, std::uint32_t part)
    {
        Whole& known = found_[whole];
        if (known.rest.empty() && known.parts.empty()) known.rest = without(wholes_[whole].grams, parts_[part_of_[whole]].grams);
        const TaskFeatures& features = parts_[part];
        return features.weight == 0 ? 0 : 1000 * shared_weight(features.grams, known.rest) / features.weight;
    }

    const std::vector<TaskFeatures>& wholes_;
    const std::vector<TaskFeatures>& parts_;
    const std::vector<std::uint32_t>& part_of_;
    const std::vector<std::uint32_t>& whole_of_;
    std::vector<Whole> found_;
    std::vector<Try> waiting_;
};

struct Extra {
    std::vector<std::vector<std::uint32_t>> after;  // split off each task before
    std::vector<std::vector<std::uint32_t>> before; // merged into each task after
};

Extra find_extra(const Features& features, const std::vector<Link>& links, const Pairing& pairing)
{
    Splitter split(features.before, features.after, pairing.after_of, pairing.before_of);
    Splitter merged(features.after, features.before, pairing.before_of, pairing.after_of);
    for (const Link& link : links) {
        split.consider(link.before, link.after);
        merged.consider(link.after, link.before);
    }
    return {split.run(), merged.run()};
}

std::uint32_t likeness_of(const Features& features, const Group& group)
{
    return wording_likeness(features.before[group.before.front()], features.after[group.after.front()]);
}

// A task that was split and whose pair was merged as well stays split: one side of a group has one task.
std::vector<Group> groups_of(const Features& features, const Pairing& pairing, Extra extra)
{
    std::vector<Group> groups;
    std::vector<bool> taken_before(features.before.size(), false), taken_after(features.after.size(), false);
    for (std::uint32_t i = 0; i < features.before.size(); ++i) {
        const std::uint32_t j = pairing.after_of[i];
        if (j == kAlone) continue;
        Group group = {{i}, {j}, 0};
        group.likeness = likeness_of(features, group);
        if (!extra.after[i].empty()) group.after.insert(group.after.end(), extra.after[i].begin(), extra.after[i].end());
        else group.before.insert(group.before.end(), extra.before[j].begin(), extra.before[j].end());
        std::sort(group.before.begin(), group.before.end());
        std::sort(group.after.begin(), group.after.end());
        for (const std::uint32_t b : group.before) taken_before[b] = true;
        for (const std::uint32_t a : group.after) taken_after[a] = true;
        groups.push_back(std::move(group));
    }
    for (std::uint32_t i = 0; i < features.before.size(); ++i)
        if (!taken_before[i]) groups.push_back({{i}, {}, 0});
    for (std::uint32_t j = 0; j < features.after.size(); ++j)
        if (!taken_after[j]) groups.push_back({{}, {j}, 0});
    return groups;
}

// By the first task after; a dropped one behind the group of the last task in front of it that is not dropped.
void put_in_order(std::vector<Group>& groups, std::size_t tasks_before)
{
    std::vector<std::uint32_t> place(tasks_before, kAlone);
    for (const Group& group : groups)
        if (!group.after.empty())
            for (const std::uint32_t i : group.before) place[i] = group.after.front();
    struct Key {
        std::int64_t after = -1;
        std::int64_t before = -1; // of what is dropped
    };
    std::vector<std::int64_t> behind(tasks_before, -1);
    for (std::size_t i = 0; i < tasks_before; ++i) behind[i] = place[i] != kAlone ? place[i] : i == 0 ? -1 : behind[i - 1];
    const auto key = [&](const Group& group) {
        if (!group.after.empty()) return Key{group.after.front(), -1};
        return Key{behind[group.before.front()], group.before.front()};
    };
    std::sort(groups.begin(), groups.end(), [&](const Group& a, const Group& b) {
        const Key x = key(a), y = key(b);
        return x.after != y.after ? x.after < y.after : x.before < y.before;
    });
}

} // namespace

std::vector<Group> pair_tasks(const Features& features)
{
    const std::size_t rows = features.before.size(), columns = features.after.size();
    const std::vector<Link> links = links_of(features);
    Pairing pairing = best_pairs(links, rows, columns);
    part_moulds(links, pairing);
    std::vector<Group> groups = groups_of(features, pairing, find_extra(features, links, pairing));
    put_in_order(groups, rows);
    return groups;
}

} // namespace zeren::comparing
