// Where a claimed task stands: by its wording, the nearest behind the task before it first; by key or number where the wording is
// changed or absent. Then sections and header. Tests: tests/cli/verify_test.py.
#include "verify/judge.hpp"

#include "text/chars.hpp"
#include "text/dates.hpp"

#include <algorithm>
#include <unordered_map>

namespace zeren::verification {
namespace {

constexpr std::size_t kWindow = 6;      // characters by which changed words are found again
constexpr std::size_t kMostWindows = 8; // of one claim; each is looked for in the whole notice

bool holds(const Tasks& tasks, std::size_t index) { return std::ranges::find(tasks, index) != tasks.end(); }

// The task of this key; else the one of this number, if there is one only or it is the next.
std::optional<std::size_t> by_name(const Notice& notice, const TaskClaim& claim, std::uint32_t last)
{
    if (!claim.key.empty())
        if (const auto found = notice.with_key(claim.key)) return found;
    const Tasks& numbered = notice.with_number(claim.number);
    if (numbered.size() == 1) return numbered.front();
    const auto next = std::ranges::find_if(numbered, [&](std::size_t index) { return notice.task(index).span.begin >= last; });
    if (next != numbered.end()) return *next;
    if (claim.title.empty()) return std::nullopt;
    const auto title = notice.folded_text().find(folded(claim.title.text));
    return title ? notice.at(title->begin) : std::nullopt;
}

// The task that most pieces of changed words come from.
std::optional<std::size_t> by_pieces(const Notice& notice, std::u32string_view words)
{
    std::unordered_map<std::size_t, std::size_t> votes;
    const std::size_t step = std::max(kWindow, words.size() / kMostWindows);
    for (std::size_t at = 0; at + kWindow <= words.size(); at += step) {
        const auto found = notice.folded_text().find(words.substr(at, kWindow));
        const auto task = found ? notice.at(found->begin) : std::nullopt;
        if (task) ++votes[*task];
    }
    const auto most = std::ranges::max_element(votes, {}, [](const auto& vote) { return vote.second; });
    return most == votes.end() ? std::nullopt : std::optional(most->first);
}

// The place of a claim's whole wording.
std::optional<Span> find_text(const Notice& notice, const TaskClaim& claim, const std::u32string& words, std::uint32_t last)
{
    const Tasks& equal = notice.with_text(words);
    const auto named = by_name(notice, claim, last);
    if (named && holds(equal, *named)) return notice.task(*named).span;
    if (named) {
        const Span extent = notice.task(*named).extent;
        if (const auto inside = notice.folded_text().find(words, extent.begin, extent.end)) return inside;
    }
    const auto next = std::ranges::find_if(equal, [&](std::size_t index) { return notice.task(index).span.begin >= last; });
    if (next != equal.end()) return notice.task(*next).span;
    if (!equal.empty()) return notice.task(equal.front()).span;
    const auto size = static_cast<std::uint32_t>(notice.document().content.size());
    if (const auto behind = notice.folded_text().find(words, last, size)) return behind;
    return notice.folded_text().find(words);
}

void judge_number(const Case& the_case, const TaskClaim& claim, const Tasks& tasks)
{
    if (claim.number.empty()) return;
    const Span bare = text::trim_marks(claim.number, {0, static_cast<std::uint32_t>(claim.number.size())}); // "1." is 1
    const auto wanted = folded(std::string_view(claim.number).substr(bare.begin, bare.size()));
    const auto bears = [&](std::size_t index) { return folded(the_case.notice.task(index).number) == wanted; };
    if (std::ranges::any_of(tasks, bears)) return;
    const Task& task = the_case.notice.task(tasks.front());
    const std::string said = task.number.empty() ? "has no number" : "has the number " + Case::quoted(task.number);
    the_case.tell("task_number_differs", claim.path + ".number",
                  "The task " + said + " in the notice, not " + Case::quoted(claim.number) + ".", task.span, task.id);
}

// Parts of one paragraph share the title that stands at the first.
bool shares_title(const Notice& notice, const Tasks& tasks, const Words& title)
{
    return std::ranges::any_of(tasks, [&](std::size_t index) {
        const auto& own = notice.task(index).title;
        return own && notice.folded_span(own->span) == folded(title.text);
    });
}

// Words that hold the whole wording of several tasks, none of which encloses all the others' text as its own.
Tasks whole_tasks(const Notice& notice, const Tasks& tasks, Span span)
{
    Tasks whole;
    for (const std::size_t index : tasks)
        if (span.holds(notice.task(index).span)) whole.push_back(index);
    return whole;
}

} // namespace

std::string Case::quoted(std::string_view words)
{
    constexpr std::size_t kMost = 24;
    std::string shown = "\"";
    std::size_t at = 0;
    for (std::size_t left = kMost; at < words.size() && left > 0; --left) {
        const text::CodePoint c = text::decode(words, at);
        if (text::classify(c.value) == text::Char::line_end) shown += ' ';
        else shown += words.substr(at, c.size);
        at += c.size;
    }
    return shown + (at < words.size() ? " ...\"" : "\"");
}

bool judge_words(const Case& the_case, const Tasks& tasks, const Words& words, std::string_view what)
{
    const std::u32string wanted = folded(words.text);
    if (wanted.empty() || the_case.notice.find_in(tasks, wanted)) return true;
    const std::string named = "The " + std::string(what) + " " + Case::quoted(words.text);
    if (const auto elsewhere = the_case.notice.folded_text().find(wanted)) {
        the_case.tell("words_not_here", words.path,
                      named + " does not stand in this task, but " + the_case.notice.place_name(elsewhere->begin) + ".", *elsewhere);
    } else {
        the_case.tell("words_not_in_notice", words.path, named + " does not stand in the notice.");
    }
    return false;
}

Tasks place_task(const Case& the_case, const TaskClaim& claim, std::uint32_t& last, std::vector<Covered>& covered)
{
    const Notice& notice = the_case.notice;
    const std::u32string words = folded(claim.text.text);
    std::optional<Span> place;
    if (!words.empty()) {
        if (claim.text.span && folded(notice.document().text(*claim.text.span)) == words) place = claim.text.span;
        else place = find_text(notice, claim, words, last);
    }
    Tasks tasks = place ? notice.touching(*place) : Tasks{};
    if (place && tasks.empty()) {
        the_case.tell("task_not_found", claim.path, "These words stand in the notice, but outside the tasks.", *place);
    }
    if (place && !tasks.empty()) {
        last = place->begin;
        const Tasks whole = whole_tasks(notice, tasks, *place);
        if (whole.size() > 1)
            the_case.tell("tasks_merged", claim.text.path, "These words hold " + std::to_string(whole.size()) + " tasks of the notice.",
                          *place, notice.task(whole.front()).id);
        for (const std::size_t index : tasks) covered[index].texts.push_back(*place);
    }
    if (!place) {
        auto named = by_name(notice, claim, last);
        if (!named && !words.empty()) named = by_pieces(notice, words);
        if (named) tasks = {*named};
        if (!words.empty())
            the_case.tell("text_not_in_notice", claim.text.path,
                          "The words " + Case::quoted(claim.text.text) + " do not stand in the notice.",
                          named ? notice.task(*named).span : Span{}, named ? notice.task(*named).id : 0);
        else if (!named)
            the_case.tell("task_not_found", claim.path,
                          "Nothing here tells which task of the notice this is: give its text, key or number.");
        if (named) covered[*named].texts.push_back(notice.task(*named).span);
    }
    if (tasks.empty()) return tasks;
    judge_number(the_case, claim, tasks);
    if (!claim.title.empty() && !shares_title(notice, tasks, claim.title)) judge_words(the_case, tasks, claim.title, "title");
    for (const Words& other : claim.words) judge_words(the_case, tasks, other, "wording");
    for (const Words& label : claim.labels)
        if (!notice.folded_text().find(folded(label.text))) judge_words(the_case, tasks, label, "label");
    return tasks;
}

void judge_sections(const Case& the_case, const Claims& claims, const std::vector<Tasks>& placed)
{
    std::unordered_map<std::int32_t, std::u32string> headings;
    for (const SectionClaim& section : claims.sections) {
        const std::u32string heading = folded(section.heading.text);
        if (heading.empty()) continue;
        if (the_case.notice.folded_text().find(heading)) headings[section.id] = heading;
        else
            the_case.tell("words_not_in_notice", section.heading.path,
                          "The heading " + Case::quoted(section.heading.text) + " does not stand in the notice.");
    }
    const Document& document = the_case.notice.document();
    for (std::size_t i = 0; i < claims.tasks.size(); ++i) {
        const TaskClaim& claim = claims.tasks[i];
        if (!claim.section || placed[i].empty()) continue;
        const auto claimed = headings.find(*claim.section);
        const Task& task = the_case.notice.task(placed[i].front());
        if (claimed == headings.end() || task.section <= 0 || static_cast<std::size_t>(task.section) > document.sections.size()) continue;
        const Span heading = document.sections[static_cast<std::size_t>(task.section) - 1].heading.span;
        if (the_case.notice.folded_span(heading) == claimed->second) continue;
        the_case.tell("section_differs", claim.path + ".section", "In the notice this task stands under " + the_case.quoted(heading) + ".",
                      heading, task.id);
    }
}

namespace {

// The notice's own element of that key; several for a list.
std::vector<Span> header_spans(const Header& header, std::string_view key)
{
    std::vector<Span> spans;
    const auto one = [&](const auto& element) {
        if (element) spans.push_back(element->span);
    };
    if (key == "issuer") one(header.issuer);
    else if (key == "doc_number") one(header.doc_number);
    else if (key == "title") one(header.title);
    else if (key == "signatory") one(header.signatory);
    else if (key == "issued_on") one(header.issued_on);
    else if (key == "recipients")
        for (const Passage& passage : header.recipients) spans.push_back(passage.span);
    else if (key == "attachments")
        for (const Passage& passage : header.attachments) spans.push_back(passage.span);
    return spans;
}

void judge_element(const Case& the_case, const HeaderClaim& claim)
{
    const std::u32string wanted = folded(claim.words.text);
    const Header& header = the_case.notice.document().header;
    const std::vector<Span> spans = header_spans(header, claim.name);
    const auto place = the_case.notice.folded_text().find(wanted);
    const std::string named = "The " + claim.name + " " + Case::quoted(claim.words.text);
    if (!place) return the_case.tell("words_not_in_notice", claim.words.path, named + " does not stand in the notice.");
    const auto agrees = [&](Span span) {
        const std::u32string read = the_case.notice.folded_span(span);
        return read.find(wanted) != std::u32string::npos || wanted.find(read) != std::u32string::npos;
    };
    if (!spans.empty() && std::ranges::none_of(spans, agrees))
        return the_case.tell("header_differs", claim.words.path,
                             named + " is another's: the notice has " + the_case.quoted(spans.front()) + ".", spans.front());
    if (claim.date && header.issued_on && header.issued_on->date && *claim.date != *header.issued_on->date)
        the_case.tell("date_differs", claim.words.path,
                      "The notice is of " + text::print_iso(*header.issued_on->date) + ", not of " + text::print_iso(*claim.date) + ".",
                      header.issued_on->span);
}

} // namespace

void judge_header(const Case& the_case, const Claims& claims)
{
    const Document& document = the_case.notice.document();
    for (const HeaderClaim& claim : claims.header) judge_element(the_case, claim);
    for (const char* key : {"issuer", "doc_number", "title", "recipients", "signatory", "issued_on", "attachments"}) {
        const auto spans = header_spans(document.header, key);
        const auto claimed = std::ranges::count(claims.header, key, &HeaderClaim::name);
        if (claims.says_header && static_cast<std::size_t>(claimed) < spans.size())
            the_case.tell("header_missing", std::string("header.") + key,
                          "The notice has " + the_case.quoted(spans[static_cast<std::size_t>(claimed)]) + " here.",
                          spans[static_cast<std::size_t>(claimed)]);
    }
    const auto& declared = document.preamble.declared_task_count;
    if (claims.declared_task_count && (!declared || declared->value != *claims.declared_task_count))
        the_case.tell("number_differs", claims.declared_path,
                      declared ? "The notice says " + the_case.quoted(declared->span) + "." : "The notice says no number of its tasks.",
                      declared ? declared->span : Span{});
    for (const Words& words : claims.reporting)
        if (!the_case.notice.folded_text().find(folded(words.text)))
            the_case.tell("words_not_in_notice", words.path, "The time " + Case::quoted(words.text) + " does not stand in the notice.");
    for (const Words& name : claims.parties)
        if (!the_case.notice.folded_text().find(folded(name.text)))
            the_case.tell("party_not_in_notice", name.path, Case::quoted(name.text) + " does not stand in the notice.");
}

} // namespace zeren::verification
