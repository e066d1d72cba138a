// Objects, lists and the values of the model as JSON, indented by two blanks or on one line.
//
// A `block` has each entry on a line of its own; a `line` stands on one line with all that it holds: {"text": "区发改委", "span": [8, 12]}.
// Keys are written in the order of the calls. Spans are given in bytes and written in the units of the table.
// Which keys there are, is for to_json.cpp and write_task.cpp. Test: tests/unit/json_write_test.cpp.
#pragma once

#include "json/out.hpp"
#include "text/offsets.hpp"
#include "zeren/model.hpp"

#include <algorithm>
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
                out_.end(separator(out_.begin()));
                write(item);
            }
        });
    }

    template <class Items, class Write>
    void line_list(const Items& items, Write&& write)
    {
        in_line([&] { list(items, write); });
    }

    // With what stands before it; the value follows: key("sha256").string(…). The length of the literal is known to the compiler: a
    // third of all time was spent here without.
    template <std::size_t size>
    Writer& key(const char (&name)[size])
    {
        char* to = separator(out_.begin());
        *to++ = '"';
        to = std::copy_n(name, size - 1, to);
        to = std::copy_n("\": ", 3, to);
        out_.end(pretty_ ? to : to - 1);
        return *this;
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
        if (!first_ && lines_) out_.end(new_line(out_.begin()));
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

    // What stands before an entry, written to `to`; returns its end.
    char* separator(char* to)
    {
        *to = ',';
        to += first_ ? 0 : 1;
        if (lines_) to = new_line(to);
        else if (pretty_ && !first_) *to++ = ' ';
        first_ = false;
        return to;
    }

    char* new_line(char* to) const
    {
        static constexpr char kLine[] = "\n                               "; // 31 blanks: depth 15, the model has 6
        std::copy_n(kLine, 32, to);
        return to + 1 + 2 * depth_;
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
