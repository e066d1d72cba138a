package io.zeren;

import java.util.List;

/**
 * What is said before the tasks and holds for all of them.
 *
 * @param span null where the notice begins with its tasks
 * @param declaredTaskCount 重点工作任务66项; null for none
 * @param reporting when progress has to be reported
 * @param rules sentences that hold for the whole document, wherever they stand
 */
public record Preamble(
        Span span,
        DeclaredTaskCount declaredTaskCount,
        List<Reporting> reporting,
        List<Rule> rules) {
    /** Keeps copies of the lists, which nobody can change. */
    public Preamble {
        reporting = List.copyOf(reporting);
        rules = List.copyOf(rules);
    }
}
