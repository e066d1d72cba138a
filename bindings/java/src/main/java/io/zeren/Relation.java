package io.zeren;

/** How an amount is bounded, as written. */
public enum Relation {
    /** 达到20家. */
    EQUAL("="),
    /** 5家以上, 不低于. */
    AT_LEAST(">="),
    /** 十余家, 高于. */
    MORE_THAN(">"),
    /** 5%以内, 不超过. */
    AT_MOST("<="),
    /** 低于, 不足. */
    LESS_THAN("<"),
    /** 约, 左右. */
    ABOUT("~"),
    /** 5—8家: value to valueHigh. */
    RANGE("range");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    /** The string in the JSON. */
    @Override
    public String toString() {
        return sign;
    }
}
