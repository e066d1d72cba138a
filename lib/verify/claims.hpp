// What a model claims, read leniently: whatever has the shape of zeren/1 or of a spreadsheet's row, with its path for findings.
//
//     {"tasks": [{"text": "新建公厕10座", "lead_unit": "区城管局", "deadlines": ["6月底前"], "targets": [{"value": 10, "unit": "座"}]}]}
//
// Nothing is looked up in the notice here. What cannot be read becomes a finding claim_unreadable, what is null or absent no claim.
// Test: tests/cli/verify_test.py.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/finding.hpp"
#include "zeren/model.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::verification {

// Words that are claimed to stand in the notice.
struct Words {
    std::string text;
    std::string path;
    std::optional<Span> span; // where the model says that they stand, in bytes

    [[nodiscard]] bool empty() const noexcept { return text.empty(); }
};

struct RoleClaim {
    std::optional<RoleKind> role; // empty: not said
    Words label;
    std::vector<Words> parties;
    std::string path;
    bool is_one_string = false; // parties are one string, which may hold a list
};

struct TargetClaim {
    Words text;
    Words indicator;
    Words period;
    Words baseline;
    std::optional<Decimal> value;
    std::optional<Decimal> value_high;
    std::string unit;
    std::optional<Relation> relation;
    std::optional<Change> change;
    bool says_change = false; // "change" is there, be it null
    std::string path;
};

struct DateClaim {
    Words text;
    std::optional<Date> due;
    std::string path;
};

struct TaskClaim {
    std::string key;
    std::string number;
    Words title;
    Words text;
    std::optional<std::int32_t> section; // id among Claims::sections
    std::vector<Words> words;            // fields, rest: anything else that stands at the task
    std::vector<Words> labels;           // of fields: they may stand in the head of a table
    std::vector<RoleClaim> roles;
    std::vector<TargetClaim> targets;
    std::vector<DateClaim> deadlines;
    bool says_roles = false;
    bool says_targets = false;
    bool says_deadlines = false;
    std::string path;
};

struct SectionClaim {
    std::int32_t id = 0;
    Words heading;
};

// Of the header; `name` is the key.
struct HeaderClaim {
    std::string name;
    Words words;
    std::optional<Date> date; // of issued_on
};

struct Claims {
    bool says_header = false;
    std::vector<HeaderClaim> header;
    std::optional<std::int32_t> declared_task_count;
    std::string declared_path;
    std::vector<Words> reporting;
    std::vector<SectionClaim> sections;
    std::vector<TaskClaim> tasks;
    std::vector<Words> parties; // names of the index
    std::vector<Finding> unreadable;
};

// Spans are read in the unit that text.offsets names (code points where it does not). Throws Error model_invalid.
Claims read_claims(std::string_view json, std::string_view content, const LexiconTables& lexicon);

} // namespace zeren::verification
