package cn.gov.nanan.disclosure.attribute;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 属性建议的推定: what follows from the rules in force for one document.
 *
 * <p>附件2 四 suggests by 文种. Where 条例第十九条、第二十条 ask for 主动公开 and the rule counts it among the usual, it is
 * suggested instead; where the rule does not, the rule's suggestion stays and the conflict is shown. A row that the text
 * leaves open preselects nothing in any case. What has no 文种 (非公文类, 获取保存类) is judged by the law alone.
 */
public record Adviser(List<TypeRule> rules) {

    /**
     * @param rule the chosen rule; may be null
     * @param category the chosen 内容类别; may be null
     * @param publicInterest does the drafter see one of the three criteria of 条例第十九条?
     */
    public Advice advise(TypeRule rule, ContentCategory category, String title, boolean publicInterest) {
        DocumentType named = DocumentType.ofTitle(title).orElse(null);
        Set<Caution> cautions = cautions(rule, category, publicInterest);
        if (rule != null && named != null && named != rule.documentType()) {
            cautions.add(Caution.TITLE_DIFFERS);
        }
        return new Advice(
                rule,
                suggested(rule, category != null || publicInterest),
                rule == null ? Set.of(Attribute.values()) : rule.usual(),
                cautions,
                named,
                named == null ? null : hinted(named, title).orElse(null));
    }

    private static Attribute suggested(TypeRule rule, boolean lawAsks) {
        if (rule == null) {
            return lawAsks ? Attribute.PROACTIVE : null;
        }
        if (rule.suggested() == null) {
            return null;
        }
        boolean asked = lawAsks || rule.cautions().contains(Caution.ARTICLE_19);
        return asked && rule.isUsual(Attribute.PROACTIVE) ? Attribute.PROACTIVE : rule.suggested();
    }

    private static Set<Caution> cautions(TypeRule rule, ContentCategory category, boolean publicInterest) {
        Set<Caution> cautions = EnumSet.noneOf(Caution.class);
        boolean narrower = rule != null && rule.suggested() != Attribute.PROACTIVE;
        if (rule != null) {
            cautions.addAll(rule.cautions());
        }
        if (publicInterest && narrower) {
            cautions.add(Caution.ARTICLE_19);
        }
        if (category != null && narrower) {
            cautions.add(Caution.ARTICLE_20);
        }
        if (category != null && category.isNormative()) {
            cautions.add(Caution.NORMATIVE);
        }
        return cautions;
    }

    private Optional<TypeRule> hinted(DocumentType type, String title) {
        List<TypeRule> ofType =
                rules.stream().filter(rule -> rule.documentType() == type).toList();
        return ofType.size() == 1
                ? Optional.of(ofType.get(0))
                : ofType.stream().filter(rule -> rule.isHintedBy(title)).findFirst();
    }
}
