package io.zeren;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * One labelled or verb-marked assignment: 牵头单位：… or （…牵头，…配合）.
 *
 * @param role what a role asks: 牵头领导, 责任领导, 责任人, 牵头单位, 责任单位, 配合单位, 督导单位, 联系人, or none of these
 * @param label the label without colon, or the verb, as written; null for a bare list. It begins the span or is the
 *     last such word in it
 * @param labelSpan only where the label stands elsewhere, in a table's head
 * @param span from label or first party to last party or verb
 * @param basis null for what is written here
 * @param parties who, in the order of the text
 * @param openEnded 等 follows a party
 */
public record Role(
        RoleKind role,
        String label,
        @JsonInclude(JsonInclude.Include.NON_NULL) Span labelSpan,
        Span span,
        Basis basis,
        List<Party> parties,
        boolean openEnded) {
    /** Keeps copies of the lists, which nobody can change. */
    public Role {
        parties = List.copyOf(parties);
    }
}
