// render() of a comparison: chooses the form. The text form is here, the page in comparison_page.cpp.
// Test: tests/unit/render_comparison_test.cpp.
#include "zeren/render.hpp"

#include "render/comparison_page.hpp"
#include "render/phrases.hpp"
#include "zeren/compare.hpp"

namespace zeren {
namespace rendering {
namespace {

char sign_of(const TaskChange& change)
{
    switch (change.kind) {
    case TaskChange::Kind::same: return '=';
    case TaskChange::Kind::added: return '+';
    case TaskChange::Kind::dropped: return '-';
    default: return '~';
    }
}

std::string with_edits(const std::vector<Edit>& edits, const Notices& notices)
{
    std::string line;
    for (const Edit& edit : edits) {
        switch (edit.kind) {
        case Edit::Kind::equal: line += one_line(notices.after.text(edit.after)); break;
        case Edit::Kind::removed: line += "[-" + one_line(notices.before.text(edit.before)) + "-]"; break;
        case Edit::Kind::added: line += "{+" + one_line(notices.after.text(edit.after)) + "+}"; break;
        }
    }
    return line;
}

// What the line of a task shows: edits where it was reworded, else its words.
std::string words_of(const TaskChange& change, const Notices& notices)
{
    if (change.reworded) return with_edits(change.edits, notices);
    std::string line;
    const Document& document = change.after.empty() ? notices.before : notices.after;
    for (const Span span : wording(change, notices)) line += one_line(document.text(span));
    return line;
}

void add(std::string& page, const TaskChange& change, const Notices& notices)
{
    page += sign_of(change);
    page += " " + keys(change, notices);
    for (const std::string& mark : marks(change, notices)) page += word(notices, ", ") + mark;
    page += "\n    " + words_of(change, notices) + "\n";
    for (const RoleChange& role : change.roles) page += "    " + phrase(role, notices) + "\n";
    for (const TargetChange& target : change.targets) page += "    " + phrase(target, notices) + "\n";
    for (const DeadlineChange& deadline : change.deadlines) page += "    " + phrase(deadline, notices) + "\n";
}

std::string text_of(const Comparison& comparison, const Notices& notices, const RenderOptions& options)
{
    std::string page = sum(comparison, notices) + "\n";
    for (const TaskChange& change : comparison.tasks)
        if (options.all || !is_plain(change)) add(page, change, notices);
    if (!comparison.around.empty()) page += "\n" + word(notices, "Around the tasks") + word(notices, ":") + "\n";
    for (const PassageChange& change : comparison.around) {
        page += change.kind == PassageChange::Kind::added ? "+ " : change.kind == PassageChange::Kind::dropped ? "- " : "~ ";
        page.append(word(notices, to_string(change.part)))
            .append(word(notices, ": "))
            .append(with_edits(change.edits, notices))
            .append("\n");
    }
    if (!comparison.parties.empty()) page += "\n" + word(notices, "Units and persons") + word(notices, ":") + "\n";
    for (const PartyChange& change : comparison.parties) {
        page += "  " + one_line(change.name) + word(notices, ":");
        if (!change.gained.empty())
            page += " " + word(notices, "gained") + " " + phrase(change.gained, notices.after, notices) + word(notices, ";");
        if (!change.lost.empty())
            page += " " + word(notices, "lost") + " " + phrase(change.lost, notices.before, notices) + word(notices, ";");
        page += " " + word(notices, "kept") + " " + std::to_string(change.kept) + "\n";
    }
    return page;
}

} // namespace
} // namespace rendering

inline namespace v0 {

std::string render(const Comparison& comparison, const Document& before, const Document& after, RenderFormat format,
                   const RenderOptions& options)
{
    const rendering::Notices notices = {before, after, options.language != "en"};
    return format == RenderFormat::html ? rendering::comparison_page(comparison, notices, options)
                                        : rendering::text_of(comparison, notices, options);
}

} // namespace v0
} // namespace zeren
