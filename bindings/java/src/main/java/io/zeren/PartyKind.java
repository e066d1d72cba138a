package io.zeren;

/** What a party is. */
public enum PartyKind {
    /** An organisation: 区发改委. */
    UNIT,
    /** A person, by name or by post. */
    PERSON,
    /** Several that are not named one by one: 各街道办事处. */
    COLLECTIVE;

    /** The string in the JSON. */
    @Override
    public String toString() {
        return Names.inJson(this);
    }
}
