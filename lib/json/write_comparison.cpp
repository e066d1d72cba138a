// to_json of a Comparison: each change with the texts of both notices that it speaks of. Keys are in the order of docs/diff.md.
// Test: tests/unit/json_comparison_test.cpp.
#include "zeren/json.hpp"

#include "json/writer.hpp"
#include "text/offsets.hpp"
#include "zeren/compare.hpp"
#include "zeren/version.hpp"

#include <array>
#include <cstddef>

namespace zeren {
namespace json {
namespace {

constexpr std::array kUnits{text::OffsetUnit::code_point, text::OffsetUnit::utf8, text::OffsetUnit::utf16}; // in the order of Offsets

// One of the two notices, with its own way of counting.
struct Side {
    const Document& document;
    text::OffsetTable offsets;

    Side(const Document& which, text::OffsetUnit unit) : document(which), offsets(which.content, unit) {}
    [[nodiscard]] const Task& task(std::int32_t id) const { return document.tasks[static_cast<std::size_t>(id - 1)]; }
};

class ComparisonWriter {
public:
    ComparisonWriter(const Comparison& comparison, const Document& before, const Document& after, const JsonOptions& options)
        : comparison_(comparison), options_(options), unit_(kUnits[static_cast<std::size_t>(options.offsets)]), before_(before, unit_),
          after_(after, unit_), writer_(after, after_.offsets, options.compact, 4096 + before.content.size() + after.content.size())
    {
    }

    std::string run()
    {
        writer_.block([&] {
            writer_.key("schema").string("zeren-comparison/1");
            if (options_.with_generator) writer_.key("generator").line([&] { writer_.key("version").string(version()); });
            constexpr std::array<std::string_view, 3> kNames = {"code_point", "utf8", "utf16"};
            writer_.key("offsets").string(kNames[static_cast<std::size_t>(options_.offsets)]);
            writer_.key("before");
            write_notice(before_);
            writer_.key("after");
            write_notice(after_);
            writer_.key("years_apart").number(comparison_.years_apart);
            writer_.key("equal").boolean(comparison_.equal());
            writer_.key("tasks").list(comparison_.tasks, [&](const TaskChange& change) { write(change); });
            writer_.key("around").list(comparison_.around, [&](const PassageChange& change) { write(change); });
            writer_.key("parties").list(comparison_.parties, [&](const PartyChange& change) { write(change); });
        });
        return writer_.take();
    }

private:
    void span(const Side& side, Span span)
    {
        writer_.line_list(std::array{side.offsets.from_byte(span.begin), side.offsets.from_byte(span.end)},
                          [&](std::uint32_t at) { writer_.number(at); });
    }

    void key_text(const Side& side, Span where)
    {
        writer_.key("text").string(side.document.text(where));
        writer_.key("span");
        span(side, where);
    }

    void passage(const Side& side, const std::optional<Span>& where)
    {
        if (!where) return writer_.null();
        writer_.line([&] { key_text(side, *where); });
    }

    void write_notice(const Side& side)
    {
        const Document& document = side.document;
        writer_.line([&] {
            writer_.key("name").string(document.source.name);
            writer_.key("sha256").string(document.sha256);
            writer_.key("title");
            passage(side, document.header.title ? std::optional<Span>(document.header.title->span) : std::nullopt);
            writer_.key("tasks").number(document.tasks.size());
        });
    }

    void write_tasks(const Side& side, const std::vector<std::int32_t>& ids)
    {
        writer_.list(ids, [&](std::int32_t id) {
            const Task& task = side.task(id);
            writer_.line([&] {
                writer_.key("id").number(id);
                writer_.key("key").string(task.key);
                writer_.key("title");
                passage(side, task.title ? std::optional<Span>(task.title->span) : std::nullopt);
                key_text(side, task.span);
            });
        });
    }

    void write(const TaskChange& change)
    {
        writer_.block([&] {
            writer_.key("kind").string(to_string(change.kind));
            writer_.key("before");
            write_tasks(before_, change.before);
            writer_.key("after");
            write_tasks(after_, change.after);
            writer_.key("similarity").number(change.similarity);
            writer_.key("renumbered").boolean(change.renumbered);
            writer_.key("moved").boolean(change.moved);
            writer_.key("reworded").boolean(change.reworded);
            writer_.key("lead_moved").boolean(change.lead_moved);
            writer_.key("edits");
            write(change.edits);
            writer_.key("roles").list(change.roles, [&](const RoleChange& role) { write(role); });
            writer_.key("targets").list(change.targets, [&](const TargetChange& target) { write(target); });
            writer_.key("deadlines").list(change.deadlines, [&](const DeadlineChange& deadline) { write(deadline); });
        });
    }

    void write(const std::vector<Edit>& edits)
    {
        writer_.list(edits, [&](const Edit& edit) {
            writer_.line([&] {
                writer_.key("kind").string(to_string(edit.kind));
                const bool gone = edit.kind == Edit::Kind::removed;
                writer_.key("text").string(gone ? before_.document.text(edit.before) : after_.document.text(edit.after));
                writer_.key("before");
                edit.kind == Edit::Kind::added ? writer_.null() : span(before_, edit.before);
                writer_.key("after");
                gone ? writer_.null() : span(after_, edit.after);
            });
        });
    }

    void role_kind(const std::optional<RoleKind>& role) { role ? writer_.string(to_string(*role)) : writer_.null(); }

    void write(const RoleChange& change)
    {
        writer_.line([&] {
            writer_.key("kind").string(to_string(change.kind));
            writer_.key("name").string_or_null(change.name);
            writer_.key("from");
            role_kind(change.before);
            writer_.key("to");
            role_kind(change.after);
            writer_.key("before");
            passage(before_, change.before_span);
            writer_.key("after");
            passage(after_, change.after_span);
        });
    }

    // Something of a list of a task: which task, and the place in the list.
    template <class Item>
    void item(const Side& side, const std::optional<Place>& place, std::vector<Item> Task::*list)
    {
        if (!place) return writer_.null();
        const Task& task = side.task(place->task);
        const Item& item = (task.*list)[static_cast<std::size_t>(place->index)];
        writer_.line([&] {
            writer_.key("task").string(task.key);
            writer_.key("index").number(place->index);
            write_value(item);
            key_text(side, item.span);
        });
    }

    void write_value(const Target& target)
    {
        writer_.key("relation").string(to_string(target.relation));
        writer_.key("value").optional(target.value);
        writer_.key("value_high").optional(target.value_high);
        writer_.key("unit").string_or_null(target.unit);
    }

    void write_value(const Deadline& deadline) { writer_.key("due").optional(deadline.due); }

    void write(const TargetChange& change)
    {
        writer_.line([&] {
            writer_.key("kind").string(to_string(change.kind));
            writer_.key("from").optional(change.from);
            writer_.key("to").optional(change.to);
            writer_.key("difference").optional(change.difference);
            writer_.key("unit").string_or_null(change.unit);
            writer_.key("before");
            item(before_, change.before, &Task::targets);
            writer_.key("after");
            item(after_, change.after, &Task::targets);
        });
    }

    void write(const DeadlineChange& change)
    {
        writer_.line([&] {
            writer_.key("kind").string(to_string(change.kind));
            writer_.key("days");
            writer_.optional(change.days, [&](std::int32_t days) { writer_.number(days); });
            writer_.key("before");
            item(before_, change.before, &Task::deadlines);
            writer_.key("after");
            item(after_, change.after, &Task::deadlines);
        });
    }

    void write(const PassageChange& change)
    {
        writer_.block([&] {
            writer_.key("kind").string(to_string(change.kind));
            writer_.key("part").string(to_string(change.part));
            writer_.key("before");
            passage(before_, change.before);
            writer_.key("after");
            passage(after_, change.after);
            writer_.key("edits");
            write(change.edits);
        });
    }

    void assignments(const Side& side, const std::vector<Assignment>& list)
    {
        writer_.list(list, [&](const Assignment& assignment) {
            writer_.line([&] {
                writer_.key("task").string(side.task(assignment.task).key);
                writer_.key("id").number(assignment.task);
                writer_.key("role").string(to_string(assignment.role));
            });
        });
    }

    void write(const PartyChange& change)
    {
        writer_.block([&] {
            writer_.key("name").string(change.name);
            writer_.key("kind").string(to_string(change.kind));
            writer_.key("kept").number(change.kept);
            writer_.key("gained");
            assignments(after_, change.gained);
            writer_.key("lost");
            assignments(before_, change.lost);
        });
    }

    const Comparison& comparison_;
    const JsonOptions& options_;
    text::OffsetUnit unit_;
    Side before_;
    Side after_;
    Writer writer_;
};

} // namespace
} // namespace json

inline namespace v0 {

std::string to_json(const Comparison& comparison, const Document& before, const Document& after, const JsonOptions& options)
{
    return json::ComparisonWriter(comparison, before, after, options).run();
}

} // namespace v0
} // namespace zeren
