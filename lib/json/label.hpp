// Where a label stands, so that the JSON can give it as a plain string.
//
// "label": "牵头单位" has no span in zeren/1, and needs none: by the model a role's span begins with its label or ends with its verb
// (区发改委牵头), and a field's label stands right before its text (整改措施：…). Writer and reader look at the same places. Only a
// label that is elsewhere (a table's head) gets a key "label_span" beside it. Test: tests/unit/json_label_test.cpp.
#pragma once

#include "zeren/model.hpp"

#include <optional>
#include <string_view>

namespace zeren::json {

// The label's first choice of place: the beginning of the role, else its last occurrence in there.
[[nodiscard]] std::optional<Span> find_role_label(std::string_view content, Span role, std::string_view label) noexcept;

// The last occurrence in the few bytes before the field's text, where only blanks, brackets and a colon come between.
[[nodiscard]] std::optional<Span> find_field_label(std::string_view content, Span field, std::string_view label) noexcept;

} // namespace zeren::json
