package cn.gov.nanan.disclosure.attribute;

import java.util.List;

/** 规则样件: the rules that the project ships, for tests of other packages. */
public final class Rules {
    private Rules() {}

    /** 文种规则: every subtype of every 文种. */
    public static List<TypeRule> types() {
        return RuleFiles.typeRules();
    }

    /** 内容类别: C01 to C16. */
    public static List<ContentCategory> categories() {
        return RuleFiles.categories();
    }
}
