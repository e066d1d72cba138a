package io.zeren;

/**
 * What a party has to do in one task.
 *
 * @param task id of the task
 * @param role the effective role where there is one
 */
public record Assignment(int task, RoleKind role) {
}
