package io.zeren;

/**
 * One person, unit or collective in a role (责任主体); an inherited one keeps the place where it is written.
 *
 * @param text as written; may hold line breaks
 * @param span its place in the text
 * @param kind unit, person or collective
 * @param post 副市长 beside a person's name; null for none
 * @param qualifier what stands in brackets behind it and is no part of its name: a role word (牵头), or what of the work it answers for (户厕改造); null for none
 * @param effectiveRole what it does, where that is not what the label says; null for none
 * @param name the fullest form that the notice itself writes
 * @param party its index in the document's parties; null for none
 * @param basis null for what is written here
 */
public record Party(
        String text,
        Span span,
        PartyKind kind,
        Passage post,
        Passage qualifier,
        RoleKind effectiveRole,
        String name,
        Integer party,
        Basis basis) {
}
