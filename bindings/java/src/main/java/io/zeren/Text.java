package io.zeren;

/**
 * The canonical text, into which all spans point.
 *
 * @param offsets what spans count: code points (Python), UTF-8 bytes (C++, Go, Rust), UTF-16 units (Java, JavaScript)
 * @param length of the canonical text, in these units
 * @param sha256 of the canonical text in UTF-8
 * @param content the canonical text, or null when it was not asked for (--with-text)
 */
public record Text(Offsets offsets, int length, String sha256, String content) {
}
