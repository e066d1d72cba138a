package io.zeren;

/**
 * One person, unit or collective in a role (责任主体); an inherited one keeps the place where it is written.
 *
 * @param text as written; may hold line breaks
 * @param span its place in the text
 * @param kind unit, person or collective
 * @param post 副市长 beside a person's name; null for none
 * @param qualifier A role word in brackets behind it: 牵头; null for none
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
