package io.zeren;

/** What a role asks. */
public enum RoleKind {
    /** 牵头领导. */
    LEAD_LEADER,
    /** 责任领导. */
    RESPONSIBLE_LEADER,
    /** 责任人. */
    RESPONSIBLE_PERSON,
    /** 牵头单位. */
    LEAD_UNIT,
    /** 责任单位. */
    RESPONSIBLE_UNIT,
    /** 配合单位. */
    COOPERATING_UNIT,
    /** 督导单位. */
    SUPERVISING_UNIT,
    /** 联系人. */
    CONTACT,
    /** None of these. */
    OTHER;

    /** The string in the JSON. */
    @Override
    public String toString() {
        return Names.inJson(this);
    }
}
