// What a party does in a task, for the columns and counts of tables. The columns themselves are data: lib/render/columns.json.
#pragma once

#include "zeren/units.hpp"

namespace zeren::rendering {

// What the party itself does (（牵头） behind its name) goes before what the label says.
Duty duty_of(const Role& role, const Party& party);
// Stands among leaders: by the role, or because it is a person.
bool is_person(const Role& role, const Party& party);

} // namespace zeren::rendering
