// A task with its roles, parties, targets, deadlines and fields: accessors, one line each. Test: tests/capi/walk.c.
#include "capi/handles.hpp"

using namespace zeren;
using capi::count;
using capi::get;
using capi::item;
using capi::value;

namespace {

bool put(const std::optional<Decimal>& from, zeren_decimal* to)
{
    if (!from || to == nullptr) return false;
    *to = {from->digits, from->scale};
    return true;
}

const Quantity* quantity(const zeren_target* target)
{
    return target != nullptr && capi::model(*target).quantity ? &*capi::model(*target).quantity : nullptr;
}

const Baseline* baseline(const zeren_target* target)
{
    return target != nullptr && capi::model(*target).baseline ? &*capi::model(*target).baseline : nullptr;
}

} // namespace

int32_t zeren_task_id(const zeren_task* task) { return get(task, &Task::id); }
zeren_view zeren_task_key(const zeren_task* task) { return get(task, &Task::key); }
const char* zeren_task_kind(const zeren_task* task) { return get(task, &Task::kind); }
zeren_view zeren_task_number(const zeren_task* task) { return get(task, &Task::number); }
int32_t zeren_task_part(const zeren_task* task) { return get(task, &Task::part); }
int32_t zeren_task_parent(const zeren_task* task) { return get(task, &Task::parent); }
int32_t zeren_task_section(const zeren_task* task) { return get(task, &Task::section); }
zeren_passage zeren_task_title(const zeren_task* task) { return get(task, &Task::title); }
zeren_span zeren_task_span(const zeren_task* task) { return get(task, &Task::span); }
zeren_span zeren_task_extent(const zeren_task* task) { return get(task, &Task::extent); }
size_t zeren_task_rest_count(const zeren_task* task) { return count(task, &Task::rest); }
zeren_span zeren_task_rest(const zeren_task* task, size_t index) { return value(task, &Task::rest, index); }
size_t zeren_task_role_count(const zeren_task* task) { return count(task, &Task::roles); }
const zeren_role* zeren_task_role(const zeren_task* task, size_t index) { return item<zeren_role>(task, &Task::roles, index); }
size_t zeren_task_target_count(const zeren_task* task) { return count(task, &Task::targets); }
const zeren_target* zeren_task_target(const zeren_task* task, size_t index) { return item<zeren_target>(task, &Task::targets, index); }
size_t zeren_task_deadline_count(const zeren_task* task) { return count(task, &Task::deadlines); }
const zeren_deadline* zeren_task_deadline(const zeren_task* task, size_t index)
{
    return item<zeren_deadline>(task, &Task::deadlines, index);
}
size_t zeren_task_field_count(const zeren_task* task) { return count(task, &Task::fields); }
const zeren_field* zeren_task_field(const zeren_task* task, size_t index) { return item<zeren_field>(task, &Task::fields, index); }

const char* zeren_role_kind(const zeren_role* role) { return get(role, &Role::role); }
zeren_span zeren_role_label(const zeren_role* role) { return get(role, &Role::label); }
zeren_span zeren_role_span(const zeren_role* role) { return get(role, &Role::span); }
bool zeren_role_open_ended(const zeren_role* role) { return get(role, &Role::open_ended); }
const zeren_basis* zeren_role_basis(const zeren_role* role) { return get(role, &Role::basis); }
size_t zeren_role_party_count(const zeren_role* role) { return count(role, &Role::parties); }
const zeren_party* zeren_role_party(const zeren_role* role, size_t index) { return item<zeren_party>(role, &Role::parties, index); }

const char* zeren_party_kind(const zeren_party* party) { return get(party, &Party::kind); }
zeren_span zeren_party_span(const zeren_party* party) { return get(party, &Party::span); }
zeren_span zeren_party_post(const zeren_party* party) { return get(party, &Party::post); }
zeren_span zeren_party_qualifier(const zeren_party* party) { return get(party, &Party::qualifier); }
const char* zeren_party_effective_role(const zeren_party* party) { return get(party, &Party::effective_role); }
zeren_view zeren_party_name(const zeren_party* party) { return get(party, &Party::name); }
int32_t zeren_party_index(const zeren_party* party) { return party == nullptr ? -1 : capi::model(*party).party; }
const zeren_basis* zeren_party_basis(const zeren_party* party) { return get(party, &Party::basis); }

zeren_span zeren_target_span(const zeren_target* target) { return get(target, &Target::span); }
zeren_span zeren_target_indicator(const zeren_target* target) { return get(target, &Target::indicator); }
const char* zeren_target_change(const zeren_target* target) { return get(target, &Target::change); }
const char* zeren_target_relation(const zeren_target* target) { return get(target, &Target::relation); }
bool zeren_target_value(const zeren_target* target, zeren_decimal* value)
{
    return target != nullptr && put(capi::model(*target).value, value);
}
bool zeren_target_value_high(const zeren_target* target, zeren_decimal* value)
{
    return target != nullptr && put(capi::model(*target).value_high, value);
}
zeren_view zeren_target_unit(const zeren_target* target) { return get(target, &Target::unit); }
bool zeren_target_quantity_value(const zeren_target* target, zeren_decimal* value)
{
    return quantity(target) != nullptr && put(quantity(target)->value, value);
}
bool zeren_target_quantity_value_high(const zeren_target* target, zeren_decimal* value)
{
    return quantity(target) != nullptr && put(quantity(target)->value_high, value);
}
zeren_view zeren_target_quantity_unit(const zeren_target* target)
{
    return quantity(target) == nullptr ? zeren_view{nullptr, 0} : capi::to_c(quantity(target)->unit);
}
zeren_span zeren_target_period(const zeren_target* target) { return get(target, &Target::period); }
zeren_span zeren_target_baseline(const zeren_target* target)
{
    return baseline(target) == nullptr ? zeren_span{0, 0} : capi::to_c(baseline(target)->span);
}
bool zeren_target_baseline_value(const zeren_target* target, zeren_decimal* value)
{
    return baseline(target) != nullptr && put(baseline(target)->value, value);
}
zeren_view zeren_target_baseline_unit(const zeren_target* target)
{
    return baseline(target) == nullptr ? zeren_view{nullptr, 0} : capi::to_c(baseline(target)->unit);
}
int32_t zeren_target_share_of(const zeren_target* target) { return target == nullptr ? -1 : capi::model(*target).share_of.value_or(-1); }
const zeren_basis* zeren_target_basis(const zeren_target* target) { return get(target, &Target::basis); }

zeren_span zeren_deadline_span(const zeren_deadline* deadline) { return get(deadline, &Deadline::span); }
zeren_date zeren_deadline_due(const zeren_deadline* deadline) { return get(deadline, &Deadline::due); }
const char* zeren_deadline_precision(const zeren_deadline* deadline) { return get(deadline, &Deadline::precision); }
const char* zeren_deadline_kind(const zeren_deadline* deadline) { return get(deadline, &Deadline::kind); }
const zeren_basis* zeren_deadline_basis(const zeren_deadline* deadline) { return get(deadline, &Deadline::basis); }

zeren_span zeren_field_label(const zeren_field* field) { return get(field, &Field::label); }
zeren_span zeren_field_span(const zeren_field* field) { return get(field, &Field::span); }

const char* zeren_basis_kind(const zeren_basis* basis) { return get(basis, &Basis::kind); }
const char* zeren_basis_rule(const zeren_basis* basis) { return get(basis, &Basis::rule); }
zeren_span zeren_basis_span(const zeren_basis* basis) { return get(basis, &Basis::span); }
size_t zeren_basis_field_count(const zeren_basis* basis) { return count(basis, &Basis::fields); }
zeren_view zeren_basis_field(const zeren_basis* basis, size_t index) { return value(basis, &Basis::fields, index); }
