package cn.gov.nanan.disclosure.attribute;

import java.util.Set;

/**
 * 属性建议（拟稿时）: what the adviser says while a document is drafted.
 *
 * @param rule the rule of the chosen 文种 and subtype; null while none is chosen
 * @param suggested what to preselect; null where the text leaves it open or nothing is chosen
 * @param usual the attributes that need no remark; all three while no rule is chosen
 * @param cautions what to consider
 * @param guessedType the 文种 that the end of the title names; null where it names none
 * @param guessedRule the subtype that the title speaks of; null where it does not tell
 */
public record Advice(
        TypeRule rule,
        Attribute suggested,
        Set<Attribute> usual,
        Set<Caution> cautions,
        DocumentType guessedType,
        TypeRule guessedRule) {

    /** Does this choice leave the usual set, so that a remark is needed? */
    public boolean isRemarkNeeded(Attribute chosen) {
        return chosen != null && !usual.contains(chosen);
    }

    /** Are 生效日期 and 有效期 needed? */
    public boolean isValidityNeeded() {
        return cautions.contains(Caution.NORMATIVE);
    }

    /** Is more suggested than the specification does for this 文种, since the law asks for it? */
    public boolean isRaised() {
        return rule != null && suggested != null && suggested != rule.suggested();
    }

    /** Does the law ask for more than the specification says? */
    public boolean isConflict() {
        return cautions.contains(Caution.ARTICLE_19) || cautions.contains(Caution.ARTICLE_20);
    }
}
