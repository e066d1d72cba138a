package io.zeren;

import java.util.List;

/**
 * The elements of GB/T 9704 around the body.
 *
 * @param issuer 发文机关; null for none
 * @param docNumber 发文字号; null for none
 * @param title 标题; null for none
 * @param recipients 主送机关
 * @param signatory 发文机关署名; null for none
 * @param issuedOn 成文日期; null for none
 * @param attachments 附件说明
 */
public record Header(
        NamedPassage issuer,
        DocNumber docNumber,
        NamedPassage title,
        List<NamedPassage> recipients,
        NamedPassage signatory,
        IssuedOn issuedOn,
        List<NamedPassage> attachments) {
    /** Keeps copies of the lists, which nobody can change. */
    public Header {
        recipients = List.copyOf(recipients);
        attachments = List.copyOf(attachments);
    }
}
