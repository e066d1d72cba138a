// Objects, lists and the values of the model as JSON, indented by two blanks or on one line.
//
// A `block` has each entry on a line of its own; a `line` stands on one line with all that it holds: {"text": "区发改委", "span": [8, 12]}.
// Keys are written in the order of the calls. Spans are given in bytes and written in the units of the table.
// Which keys there are, is for to_json.cpp and write_task.cpp. Test: tests/unit/json_write_test.cpp.
#pragma once

#include "json/out.hpp"
#include "text/offsets.hpp"
#include "zeren/model.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zeren::json {

class Writer {
public:
    Writer(const Document& document, const text::OffsetTable& offsets, bool compact, std::size_t expected)
        : out_(expected), document_(document), offsets_(offsets), pretty_(!compact), lines_(!compact)
    {
    }

    [[nodiscard]] std::string take() { return out_.take(); }
    [[nodiscard]] const Document& document() const { return document_; }

    // ---- structure: `fill` writes the entries

    template <class Fill>
    void block(Fill&& fill)
    {
        enclose('{', '}', fill);
    }

    template <class Fill>
    void line(Fill&& fill)
    {
        in_line([&] { enclose('{', '}', fill); });
    }

    // One entry a line; [] when there are none.
    template <class Items, class Write>
    void list(const Items& items, Write&& write)
    {
        enclose('[', ']', [&] {
            for (const auto& item : items) {
                separate();
                write(item);
            }
        });
    }

    template <class Items, class Write>
    void line_list(const Items& items, Write&& write)
    {
        in_line([&] { list(items, write); });
    }

    // `name` is a literal: its length is known to the compiler.
    void key(std::string_view name)
    {
        separate();
        out_.put('"');
        out_.small(name);
        out_.small(pretty_ ? std::string_view("\": ") : std::string_view("\":"));
    }

    // ---- values

    void null() { out_.small("null"); }
    void boolean(bool value) { out_.small(value ? "true" : "false"); }
    void string(std::string_view value) { out_.quoted(value); }
    void string_or_null(std::string_view value) { value.empty() ? null() : string(value); }
    void number(std::integral auto value) { out_.number(value); }
    void number(Decimal value) { out_.number(value); }
    void number_or_null(std::int32_t value) { value == 0 ? null() : number(value); }
    void span(Span span);
    void date(Date date);

    template <class Value, class Write>
    void optional(const std::optional<Value>& value, Write&& write)
    {
        value ? write(*value) : null();
    }

    void optional(const std::optional<Date>& value);
    void optional(const std::optional<Decimal>& value);

    // ---- pairs of key and value that many objects have

    void key_span(Span value)
    {
        key("span");
        span(value);
    }
    void key_text(Span span); // "text" and "span"
    void passage(Span span);  // {"text", "span"}
    void passage(const std::optional<Span>& span);
    void passage(const Passage& passage); // with "name"
    void basis(const std::optional<Basis>& basis);

private:
    template <class Fill>
    void enclose(char open, char close, Fill&& fill)
    {
        out_.put(open);
        const bool outer_first = first_;
        first_ = true;
        ++depth_;
        fill();
        --depth_;
        if (!first_ && lines_) new_line();
        first_ = outer_first;
        out_.put(close);
    }

    template <class Write>
    void in_line(Write&& write)
    {
        const bool outer_lines = lines_;
        lines_ = false;
        write();
        lines_ = outer_lines;
    }

    // What stands before an entry.
    void separate()
    {
        if (!first_) out_.put(',');
        if (lines_) new_line();
        else if (pretty_ && !first_) out_.put(' ');
        first_ = false;
    }

    void new_line()
    {
        static constexpr char kLine[] = "\n                               "; // 31 blanks: depth 15, the model has 6
        out_.indent(kLine, 1 + 2 * depth_);
    }

    Out out_;
    const Document& document_;
    const text::OffsetTable& offsets_;
    const bool pretty_;
    bool lines_;        // entries stand on lines of their own
    bool first_ = true; // no entry yet in this object or list
    std::size_t depth_ = 0;
};

} // namespace zeren::json
