package io.zeren;

import java.util.Locale;

/** Names of constants as the JSON spells them: LEAD_UNIT is lead_unit. */
final class Names {
    private Names() {}

    static String inJson(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
