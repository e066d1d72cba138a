// What changed outside the tasks: header, preamble, headings, prose between and behind the tasks.
//
//     各责任单位每月25日前报送进度 → 各责任单位每月20日前报送进度        other, changed: 25 → 20
//
// Passages are held against each other as wholes first; of what is left over between two equal ones, those of one kind and mostly of
// the same words are one that changed. Furniture of pages (page numbers, running heads) tells nothing about the work and is left
// out. Test: tests/unit/compare_changes_test.cpp.
#include "compare/changes.hpp"

#include "compare/shortest_edit.hpp"
#include "compare/wording.hpp"

#include <algorithm>
#include <cstddef>
#include <map>

namespace zeren::comparing {
namespace {

struct Passage {
    PassageChange::Part part = PassageChange::Part::other;
    Span span;
    std::vector<Word> words;
};

template <class Value>
void add(const std::optional<Value>& value, std::vector<Passage>& passages)
{
    if (value) passages.push_back({PassageChange::Part::header, value->span, {}});
}

std::vector<Passage> passages_of(const Document& document, WordIds& ids)
{
    std::vector<Passage> passages;
    const Header& header = document.header;
    add(header.issuer, passages);
    add(header.doc_number, passages);
    add(header.title, passages);
    add(header.signatory, passages);
    add(header.issued_on, passages);
    for (const auto* list : {&header.recipients, &header.attachments})
        for (const zeren::Passage& passage : *list) passages.push_back({PassageChange::Part::header, passage.span, {}});
    if (document.preamble.span) passages.push_back({PassageChange::Part::preamble, *document.preamble.span, {}});
    for (const Section& section : document.sections) passages.push_back({PassageChange::Part::heading, section.heading.span, {}});
    for (const Other& other : document.other)
        if (other.kind != Other::Kind::furniture) passages.push_back({PassageChange::Part::other, other.span, {}});
    for (Passage& passage : passages) passage.words = words_of(document.content, {passage.span}, ids);
    std::erase_if(passages, [](const Passage& passage) { return passage.words.empty(); });
    std::stable_sort(passages.begin(), passages.end(), [](const Passage& a, const Passage& b) { return a.span.begin < b.span.begin; });
    return passages;
}

// Equal passages of one part have equal ids.
class PassageIds {
public:
    std::vector<std::uint32_t> of(const std::vector<Passage>& passages)
    {
        std::vector<std::uint32_t> result;
        for (const Passage& passage : passages) {
            std::vector<std::uint32_t> key = {static_cast<std::uint32_t>(passage.part)};
            for (const Word& word : passage.words) key.push_back(word.id);
            result.push_back(ids_.emplace(std::move(key), static_cast<std::uint32_t>(ids_.size())).first->second);
        }
        return result;
    }

private:
    std::map<std::vector<std::uint32_t>, std::uint32_t> ids_;
};

// More than half of the words are common.
bool mostly_equal(const std::vector<Edit>& edits, const Passage& before, const Passage& after)
{
    std::size_t equal = 0;
    for (const Edit& edit : edits)
        if (edit.kind == Edit::Kind::equal) equal += edit.before.size();
    return 4 * equal > before.span.size() + after.span.size();
}

// What stands between two common passages.
class Gap {
public:
    Gap(const std::vector<Passage>& before, const std::vector<Passage>& after, std::vector<PassageChange>& changes)
        : before_(before), after_(after), changes_(changes)
    {
    }

    // before[b, b_end) against after[a, a_end), in order; each looks at the next few of its part.
    void tell(std::size_t b, std::size_t b_end, std::size_t a, std::size_t a_end)
    {
        for (; a < a_end; ++a) {
            const std::size_t found = partner(b, b_end, a);
            if (found == b_end) {
                changes_.push_back(alone(PassageChange::Kind::added, after_[a]));
                continue;
            }
            for (; b < found; ++b) changes_.push_back(alone(PassageChange::Kind::dropped, before_[b]));
            changes_.push_back({PassageChange::Kind::changed, after_[a].part, before_[b].span, after_[a].span, std::move(edits_)});
            ++b;
        }
        for (; b < b_end; ++b) changes_.push_back(alone(PassageChange::Kind::dropped, before_[b]));
    }

private:
    static constexpr std::size_t kLookAhead = 8;

    std::size_t partner(std::size_t b, std::size_t b_end, std::size_t a)
    {
        for (std::size_t i = b; i < std::min(b_end, b + kLookAhead); ++i) {
            if (before_[i].part != after_[a].part) continue;
            edits_ = differences(before_[i].words, after_[a].words);
            if (mostly_equal(edits_, before_[i], after_[a])) return i;
        }
        return b_end;
    }

    static PassageChange alone(PassageChange::Kind kind, const Passage& passage)
    {
        const bool added = kind == PassageChange::Kind::added;
        PassageChange change = {kind, passage.part, {}, {}, whole(passage.words, added ? Edit::Kind::added : Edit::Kind::removed)};
        (added ? change.after : change.before) = passage.span;
        return change;
    }

    const std::vector<Passage>& before_;
    const std::vector<Passage>& after_;
    std::vector<PassageChange>& changes_;
    std::vector<Edit> edits_;
};

} // namespace

std::vector<PassageChange> changes_around(const Document& before, const Document& after)
{
    WordIds words;
    PassageIds ids;
    const std::vector<Passage> was = passages_of(before, words);
    const std::vector<Passage> is = passages_of(after, words);
    const std::vector<std::uint32_t> was_ids = ids.of(was);
    const std::vector<std::uint32_t> is_ids = ids.of(is);
    std::vector<PassageChange> changes;
    Gap gap(was, is, changes);
    std::size_t b = 0, a = 0;
    for (const Common& common : common_stretches(was_ids, is_ids)) {
        gap.tell(b, common.before, a, common.after);
        b = common.before + common.size;
        a = common.after + common.size;
    }
    gap.tell(b, was.size(), a, is.size());
    return changes;
}

} // namespace zeren::comparing
