package io.zeren;

/**
 * Where the text came from.
 *
 * @param name file name without folders; in a batch the path (docs/batch.md); null for memory
 * @param mediaType text/plain, text/html …
 * @param charset UTF-8, GB18030 …
 * @param sha256 of the bytes; empty where the text was not read from bytes
 * @param bytes size of the file
 */
public record Source(String name, String mediaType, String charset, String sha256, long bytes) {
}
