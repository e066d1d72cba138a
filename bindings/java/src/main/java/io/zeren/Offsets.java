package io.zeren;

/** What spans count. */
public enum Offsets {
    /** Unicode code points. */
    CODE_POINT,
    /** UTF-8 bytes. */
    UTF8,
    /** UTF-16 units, as {@link String} counts. */
    UTF16;

    /** The string in the JSON. */
    @Override
    public String toString() {
        return Names.inJson(this);
    }
}
