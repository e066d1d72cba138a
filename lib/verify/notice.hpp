// The notice as claims are held against it: its words, its tasks by key, number and wording, and the stretches of text that are a
// task's own (its extent without the tasks in it). Test: tests/cli/verify_test.py.
#pragma once

#include "verify/folded.hpp"
#include "zeren/deadlines.hpp"
#include "zeren/model.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace zeren::verification {

// Indices in Document::tasks.
using Tasks = std::vector<std::size_t>;

class Notice {
public:
    explicit Notice(const Document& document);

    [[nodiscard]] const Document& document() const { return document_; }
    [[nodiscard]] const FoldedText& folded_text() const { return folded_; }
    [[nodiscard]] const Rule* default_rule() const { return default_rule_; }
    [[nodiscard]] const Task& task(std::size_t index) const { return document_.tasks[index]; }
    [[nodiscard]] std::u32string folded_span(Span span) const { return folded(document_.text(span)); }

    [[nodiscard]] std::optional<std::size_t> with_key(const std::string& key) const;
    // The tasks of that ordinal, and of those whose own wording is this.
    [[nodiscard]] const Tasks& with_number(const std::string& number) const;
    [[nodiscard]] const Tasks& with_text(const std::u32string& text) const;

    // The innermost task that holds the byte.
    [[nodiscard]] std::optional<std::size_t> at(std::uint32_t byte) const;
    // All tasks whose own wording has something of the span.
    [[nodiscard]] Tasks touching(Span span) const;

    // Where the words stand in the own stretches of these tasks.
    [[nodiscard]] std::optional<Span> find_in(const Tasks& tasks, std::u32string_view words) const;
    [[nodiscard]] std::vector<Span> stretches(std::size_t index) const;

    // "二/11" of the task that holds the byte, for messages; "outside the tasks" where none does.
    [[nodiscard]] std::string place_name(std::uint32_t byte) const;

private:
    const Document& document_;
    const Rule* default_rule_;
    FoldedText folded_;
    std::unordered_map<std::string, std::size_t> keys_;
    std::unordered_map<std::string, Tasks> numbers_;
    std::unordered_map<std::u32string, Tasks> texts_;
    std::vector<Tasks> children_; // by task
};

} // namespace zeren::verification
