// Each item of the list becomes a unit, a collective or persons; a qualifier in brackets is taken off.
#include "extract/parties.hpp"

#include "extract/beside_units.hpp"
#include "extract/glued_names.hpp"
#include "extract/labelled_brackets.hpp"
#include "extract/list_fronts.hpp"
#include "extract/list_items.hpp"
#include "extract/persons.hpp"
#include "extract/qualifiers.hpp"
#include "extract/telephones.hpp"
#include "outline/clauses/fronts.hpp"
#include "outline/clauses/list_shape.hpp"
#include "outline/clauses/manners.hpp"
#include "outline/clauses/times.hpp"
#include "outline/clauses/words.hpp"
#include "outline/clauses/work_items.hpp"
#include "outline/labels/label_forms.hpp"
#include "outline/rules.hpp"
#include "text/char_set.hpp"
#include "text/chars.hpp"
#include "text/front_marks.hpp"
#include "text/list_words.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"
#include "text/unit_marks.hpp"

#include <algorithm>

namespace zeren::extract {
namespace {

constexpr std::size_t kLongestParty = 50; // code points

bool is_person_role(RoleKind role) noexcept
{
    return role == RoleKind::lead_leader || role == RoleKind::responsible_leader || role == RoleKind::responsible_person ||
           role == RoleKind::contact;
}

bool is_sign(char32_t c) noexcept
{
    const text::Char kind = text::classify(c);
    return kind == text::Char::other || kind == text::Char::dash;
}

class Reader {
public:
    Reader(std::string_view text, RoleKind role, const LexiconTables& lexicon, Beside beside)
        : text_(text), role_(role), lexicon_(lexicon), beside_(beside)
    {
    }

    PartyList read(Span list)
    {
        list = behind_list_front(text_, text::trim_marks(text_, list), lexicon_);
        std::vector<ListItem> items = split_list(text_, list, is_person_role(role_), lexicon_);
        if (!is_person_role(role_)) part_glued(text_, items, lexicon_);
        const auto is_unit_with_name = [&](const ListItem& item) {
            return names_person_beside(text_, item.span, is_person_role(role_), lexicon_);
        };
        const bool may_hold = beside_.persons || (is_person_role(role_) && role_ != RoleKind::contact);
        const bool paired = may_hold && std::ranges::any_of(items, is_unit_with_name); // A（张建国）、B：李志远
        beside_.names = beside_.names || paired;
        beside_.persons = beside_.persons || paired;
        result_.parties.reserve(items.size());
        for (const ListItem& item : items) {
            if (without_telephone(text_, item.span).empty()) continue; // 张远，0731-12345678
            if (opens_other_label(item.span) &&
                !(paired && is_unit_with_colon(item.span))) { // 成员单位：市财政局: what follows is in a role that nobody knows
                result_.unreadable.push_back(text::trim(text_, {item.span.begin, list.end}));
                break;
            }
            if (&item == &items.front() || !add_clerk(item.span)) add(item.span);
            result_.open_ended = result_.open_ended || item.and_others;
        }
        lead_beside_helpers();
        return std::move(result_);
    }

private:
    // 县水务局（主办）、县财政局（协办）: who does it leads where another of the list helps.
    void lead_beside_helpers()
    {
        const auto helps = [](const Party& party) { return party.qualifier && party.effective_role == RoleKind::cooperating_unit; };
        if (doers_.empty() || std::ranges::none_of(result_.parties, helps)) return;
        for (const std::size_t doer : doers_) result_.parties[doer].effective_role = RoleKind::lead_unit;
    }

    [[nodiscard]] std::string_view words(Span span) const { return text_.substr(span.begin, span.size()); }

    // A few 汉字 and a colon at the head of an item; 市水务局：张远 is an office and its person.
    [[nodiscard]] bool opens_other_label(Span item) const
    {
        constexpr std::uint32_t kLongestLabel = 24;         // bytes
        constexpr std::uint32_t kReach = kLongestLabel + 5; // its last character and the first byte of the colon
        const std::uint32_t limit = std::min(item.end, item.begin + kReach);
        if (text::next_mark(text_, item.begin, limit, {text::Char::colon}) >= limit) return false;
        std::uint32_t at = item.begin;
        while (at < item.end && at - item.begin <= kLongestLabel && text::classify(text::decode(text_, at).value) == text::Char::han)
            at += text::decode(text_, at).size;
        if (at == item.begin || at >= item.end || text::classify(text::decode(text_, at).value) != text::Char::colon) return false;
        return !beside_.persons || read_beside_units(text_, item, true, lexicon_).empty();
    }

    // 县水务局：… and not 成员单位：…
    [[nodiscard]] bool is_unit_with_colon(Span item) const
    {
        const auto colon = static_cast<std::uint32_t>(text::next_mark(text_, item.begin, item.end, {text::Char::colon}));
        const std::string_view unit = words({item.begin, colon});
        return ends_as_organisation(unit, true, lexicon_) && !is_collective(unit, lexicon_);
    }

    // 市水务局（责任人：张远）, 市水务局（联系人：张远）（电话：…）: the office, then whom its brackets name, in the role of their labels.
    void add(Span item)
    {
        std::vector<LabelledBracket> held; // from the last one back
        for (item = without_telephone(text_, item); !item.empty();
             item = without_telephone(text_, text::trim(text_, {item.begin, held.back().open}))) {
            const LabelledBracket bracket = labelled_bracket(text_, item, lexicon_);
            if (bracket.open == item.end) break;
            held.push_back(bracket);
        }
        const std::size_t first = result_.parties.size();
        if (!item.empty()) add_plain(item);
        const bool alone = result_.parties.size() == first + 1;
        for (auto bracket = held.rbegin(); bracket != held.rend(); ++bracket) {
            if (!add_labelled(*bracket) && alone && !result_.parties[first].qualifier) result_.parties[first].qualifier = bracket->inner;
        }
    }

    // A，联系人王芳 has the role of his word; 审核人李刚 has none.
    bool add_clerk(Span item)
    {
        const Clerk clerk = clerk_of(text_, item, lexicon_);
        if (clerk.name.empty()) return false;
        if (clerk.contact) add_labelled({item.end, item, clerk.name, RoleKind::contact});
        else result_.unreadable.push_back(item);
        return true;
    }

    // Behind a label of persons nobody else counts.
    bool add_labelled(const LabelledBracket& bracket)
    {
        PartyList list = read_parties(text_, bracket.value, bracket.role, lexicon_);
        const auto is_other = [&](const Party& party) {
            return party.kind != PartyKind::person || ends_as_organisation(words(party.span), true, lexicon_);
        };
        if (is_person_role(bracket.role)) std::erase_if(list.parties, is_other);
        for (Party& party : list.parties) {
            if (bracket.role != role_ && !party.effective_role) party.effective_role = bracket.role;
            result_.parties.push_back(std::move(party));
        }
        result_.times.insert(result_.times.end(), list.times.begin(), list.times.end());
        return !list.parties.empty();
    }

    void add_plain(Span item)
    {
        while (item.begin < item.end && is_sign(text::decode(text_, item.begin).value)) { // 责任股室→计财股: the sign is no part of a name
            item.begin += text::decode(text_, item.begin).size;
        }
        while (!item.empty() && text::is_one_of(text::kPipes, text::decode_before(text_, item.end).value)) // 牵头：区委改革办｜
            item.end = static_cast<std::uint32_t>(text::before(text_, item.end));
        if (const Span time = outline::read_time_phrase(text_, behind_time_word(item)); !time.empty()) {
            result_.times.push_back(time);
            return;
        }
        item = behind_front(item);
        const std::uint32_t name = outline::behind_front_word(text_, item, lexicon_); // 目前|县水务局
        if (name == item.end && !item.empty()) {
            result_.unreadable.push_back(item);
            return;
        }
        item.begin = name;
        const Qualifier qualifier = find_qualifier(text_, item, role_, lexicon_);
        if (const auto rule = qualifier.open == 0 ? std::nullopt : outline::read_rule(text_, qualifier.inner, lexicon_))
            result_.rules.push_back(*rule);
        if (qualifier.open > item.begin) item = without_short_name(text_, text::trim(text_, {item.begin, qualifier.open}));
        const Span mark = mark_behind(item);
        item.end = mark.begin;
        if (!item.empty() && qualifier.open == 0 && beside_.persons && add_beside(item)) return;
        const bool whole = item.empty() || qualifier.open != 0 || ends_as_organisation(words(item), false, lexicon_) ||
                           lexicon_.collective_endings.longest_ending(words(item)).end < item.size();
        if (!whole) item = outline::without_manner(text_, item, lexicon_); // 县教育局按职责、县卫健局按要求
        if (!is_possible(item)) {
            if (!item.empty()) result_.unreadable.push_back(item);
            return;
        }
        const std::size_t first = result_.parties.size();
        const bool persons = is_person_role(role_) && !(ends_as_organisation(words(item), true, lexicon_) && item.size() >= 12) &&
                             !is_collective(words(item), lexicon_);
        if (persons) add_persons(item);
        else if (add_official(item)) {
            if (beside_.names && !result_.parties.back().effective_role) result_.parties.back().effective_role = beside_.role;
        } else if (!add_colleague(item)) add_unit(item);
        for (std::size_t i = first; !mark.empty() && i < result_.parties.size(); ++i) result_.parties[i].qualifier = mark;
        if (qualifier.open == 0) return;
        for (std::size_t i = first; i < result_.parties.size(); ++i) {
            result_.parties[i].qualifier = qualifier.inner;
            if (qualifier.word == nullptr) continue;
            if (qualifier.word->role != role_) result_.parties[i].effective_role = qualifier.word->role;
            else if (role_ == RoleKind::responsible_unit && qualifier.word->kind == WordKind::verb) doers_.push_back(i);
        }
        if (first < result_.parties.size() && says_together(qualifier.inner)) share_qualifier(first);
    }

    // 时间|4月15日前: the label of a time that lost its colon
    [[nodiscard]] Span behind_time_word(Span item) const
    {
        const auto begins = [&](std::string_view word) { return text::begins_with(words(item), word); };
        const auto word = std::ranges::find_if(text::kTimeLabels, begins);
        return word == text::kTimeLabels.end() ? item
                                               : text::trim_marks(text_, {item.begin + static_cast<std::uint32_t>(word->size()), item.end});
    }

    // 共同牵头
    [[nodiscard]] bool says_together(Span inner) const
    {
        return std::ranges::any_of(text::kTogether, [&](std::string_view word) { return text::begins_with(words(inner), word); });
    }

    // 县住建局、县城管局（共同牵头）: one cannot do it together, so the unit in front of it does too; how many more is not said.
    void share_qualifier(std::size_t last)
    {
        const Party& next = result_.parties[last];
        if (last == 0 || next.effective_role == RoleKind::cooperating_unit) return; // 牵头单位：A、B（共同配合）: A leads
        Party& party = result_.parties[last - 1];
        if (party.qualifier || party.kind == PartyKind::collective || words({party.span.end, next.span.begin}) != text::kPauseMark) return;
        party.qualifier = next.qualifier;
        party.effective_role = next.effective_role;
    }

    // 县城管局*: the mark that a note explains, no part of the name; empty at the item's end for none.
    [[nodiscard]] Span mark_behind(Span item) const
    {
        std::uint32_t begin = item.end;
        while (begin > item.begin && text::is_one_of(text::kUnitMarks, text::decode_before(text_, begin).value))
            begin = static_cast<std::uint32_t>(text::before(text_, begin));
        return begin > item.begin ? Span{begin, item.end} : Span{item.end, item.end};
    }

    // 9月底前县水务局: the time in front of a unit is a time; 2024年春运办公室 is a name.
    Span behind_front(Span item)
    {
        const std::uint32_t behind = outline::skip_front_time(text_, item.begin, item.end, lexicon_);
        const Span time{item.begin, behind};
        const Span unit = text::trim(text_, {behind, item.end});
        const bool edged = !time.empty() && text::kTimeEdges.find(text::decode_before(text_, behind).value) != std::u32string_view::npos;
        if (!edged || unit.empty() || !ends_as_organisation(words(unit), true, lexicon_) || outline::read_time_phrase(text_, time) != time)
            return item;
        result_.times.push_back(time);
        return unit;
    }

    // 来源：县政府办公室 behind a line break: of another label, whatever it means
    [[nodiscard]] bool holds_label(Span item) const
    {
        return text::next_outer_mark(text_, item.begin, item.end, {text::Char::colon}) < item.end;
    }

    [[nodiscard]] bool tells_vacancy(Span item) const
    {
        static const text::CharSet firsts = text::first_characters(text::kVacancies);
        return firsts.holds(text::decode(text_, item.begin).value) && text::is_vacancy(words(item));
    }

    [[nodiscard]] bool is_possible(Span item) const
    {
        if (item.empty() || text::count_code_points(words(item)) > kLongestParty) return false;
        if (outline::contains_prose(words(item)) || outline::is_duty_word(words(item), lexicon_) || text::is_ditto(words(item)) ||
            tells_vacancy(item) || text::is_nobody(words(item)))
            return false;
        if (outline::tells_work(words(item), lexicon_)) return false;                                                    // 新建泵站3座
        if (text::is_round_open(text::decode(text_, item.begin).value)) return false;                                    // （公章）
        if (text::begins_han(text_[item.begin]) && text::skip_han(text_, item.begin, item.end) >= item.end) return true; // nearly always
        return is_written_as_name(words(item)) && (is_person_role(role_) || !holds_label(item));
    }

    void add_persons(Span item)
    {
        const bool office = text::is_level(text::decode(text_, item.begin).value) && // 县委办, 区工会 are three 汉字 as a name is
                            ends_as_organisation(words(item), true, lexicon_);
        std::vector<Party> persons = office ? std::vector<Party>{} : read_persons(text_, item, lexicon_);
        if (persons.empty()) {
            add_unit(item);
            if (!ends_as_organisation(words(item), false, lexicon_)) result_.parties.back().kind = PartyKind::person;
            return;
        }
        std::ranges::move(persons, std::back_inserter(result_.parties));
    }

    // 市医保局 局长 吴刚: the unit has the role, and the person acts as one.
    bool add_beside(Span item)
    {
        std::vector<Party> found = read_beside_units(text_, item, beside_.names, lexicon_);
        if (std::ranges::any_of(found, [&](const Party& party) { return holds_label(party.span); })) return false;
        for (Party& party : found) {
            if (party.kind == PartyKind::person && !is_person_role(role_)) party.effective_role = beside_.role;
            result_.parties.push_back(std::move(party));
        }
        return !found.empty();
    }

    // 县政府副县长郭志强 among units: a name with its post.
    bool add_official(Span item)
    {
        if (!lexicon_.posts.find(text_.substr(0, item.end), item.begin, item.end)) return false;
        std::vector<Party> persons = read_persons(text_, item, lexicon_);
        if (persons.size() != 1 || !persons.front().post) return false;
        if (ends_as_organisation(words(persons.front().span), false, lexicon_)) return false; // 市长|热线办
        if (words(*persons.front().post) == text::kComrade) persons.front().post.reset();     // 李远同志
        result_.parties.push_back(std::move(persons.front()));
        return true;
    }

    // 副县长李明、赵丽: a bare name behind an official with his name is another.
    bool add_colleague(Span item)
    {
        if (result_.parties.empty() || !outline::looks_like_names(text_, item, lexicon_)) return false;
        const Party& last = result_.parties.back();
        if (last.kind != PartyKind::person || ends_as_organisation(words(item), false, lexicon_) || is_collective(words(item), lexicon_))
            return false;
        Party person;
        person.kind = PartyKind::person;
        person.span = item;
        if (last.effective_role == RoleKind::contact) person.effective_role = last.effective_role; // 联系人王芳、李刚
        result_.parties.push_back(std::move(person));
        return true;
    }

    void add_unit(Span item)
    {
        Party party;
        party.span = item;
        const bool kind_alone = lexicon_.generic_heads.longest_ending(words(item)).end == 0; // 街道办事处: each of them
        const std::size_t post_begin = lexicon_.post_endings.longest_ending(words(item)).end;
        const Span front{item.begin, item.begin + static_cast<std::uint32_t>(post_begin)};
        const auto is_office = [&] {
            const bool held = ends_as_organisation(words(front), true, lexicon_) && // 县委|常委; 旗民政委 is an office
                              lexicon_.organisation_endings.longest_ending(words(item)).end > post_begin;
            return ends_as_organisation(words(item), false, lexicon_) && !held;
        };
        const bool post = post_begin < item.size() && !is_office() && !is_collective(words(item), lexicon_); // 分管副市长
        const auto comrade = static_cast<std::uint32_t>(text::kComrade.size());
        if (post && text::closes_with(words(item), text::kComrade) &&
            outline::looks_like_names(text_, {item.begin, item.end - comrade}, lexicon_))
            party.span.end -= comrade; // 李远同志
        if (post) party.kind = PartyKind::person;
        else party.kind = kind_alone || is_collective(words(item), lexicon_) ? PartyKind::collective : PartyKind::unit;
        result_.parties.push_back(std::move(party));
    }

    std::string_view text_;
    RoleKind role_;
    const LexiconTables& lexicon_;
    Beside beside_;
    PartyList result_;
    std::vector<std::size_t> doers_; // whose bracket holds a verb of the list's own role
};

} // namespace

PartyList read_parties(std::string_view text, Span list, RoleKind role, const LexiconTables& lexicon, Beside beside)
{
    return Reader(text, role, lexicon, beside).read(list);
}

} // namespace zeren::extract
