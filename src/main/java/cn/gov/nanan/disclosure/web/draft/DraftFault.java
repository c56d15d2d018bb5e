package cn.gov.nanan.disclosure.web.draft;

import cn.gov.nanan.disclosure.form.FormText;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.procedure.Guard;
import java.util.EnumMap;
import java.util.Map;

/**
 * 须补正之处: one thing that keeps a draft from being submitted.
 *
 * @param input where on the page it is to be mended, within the form; null where that is no single field
 * @param refusal what is wrong
 */
record DraftFault(String input, BusinessException refusal) {
    private static final Map<FormText, String> TEXTS = new EnumMap<>(Map.of(
            FormText.TITLE, "titleField:title",
            FormText.CATEGORY, "categoryField:category",
            FormText.THEME, "themeField:theme",
            FormText.KEYWORDS, "keywordsField:keywords",
            FormText.SUMMARY, "summaryField:summary",
            FormText.RECIPIENTS, "recipientsField:recipients",
            FormText.COPIES, "copiesField:copies",
            FormText.BODY, "bodyField:body",
            FormText.REMARK, "remarkField:remark"));

    private static final Map<Guard, String> GUARDS = new EnumMap<>(Map.ofEntries(
            Map.entry(Guard.PLANNED_ADDRESS_GIVEN, "plannedUrlField:plannedUrl"),
            Map.entry(Guard.OBTAINED_BY_TODAY, "obtainedField:obtained"),
            Map.entry(Guard.PARTNERS_GIVEN, "partnersField:partners"),
            Map.entry(Guard.LEAD_GIVEN, "leadField:lead"),
            Map.entry(Guard.RIGHT_CITED, "rightCitationField:rightCitation"),
            Map.entry(Guard.CLAIM_WORDED, "claimTextField:claimText"),
            Map.entry(Guard.CLAIMANT_NAMED, "claimantField:claimant"),
            Map.entry(Guard.VALIDITY_IN_ORDER, "expiryField:expiry"),
            Map.entry(Guard.ATTRIBUTE_CHOSEN, "choice:field:attribute"),
            Map.entry(Guard.CATEGORY_CHOSEN, "categoryField:category"),
            Map.entry(Guard.AMENDED_OR_EXPLAINED, "remarkField:remark"),
            Map.entry(Guard.USUAL_OR_EXPLAINED, "remarkField:remark"),
            Map.entry(Guard.CHANGE_EXPLAINED, "remarkField:remark")));

    static DraftFault of(FormText text, BusinessException refusal) {
        return new DraftFault(TEXTS.get(text), refusal);
    }

    static DraftFault of(Guard guard) {
        return at(GUARDS.get(guard), Messages.keyOf(guard));
    }

    static DraftFault at(String input, String key) {
        return new DraftFault(input, new BusinessException(key));
    }

    /** Of the attribute and its reason, by what is missing or too much. */
    static DraftFault ofChoice(BusinessException refusal) {
        return new DraftFault(
                switch (refusal.field()) {
                    case "ground" -> "choice:groundField:ground";
                    case "harm" -> "choice:harmField:harm";
                    case "citation" -> "choice:citationField:citation";
                    case "reason" -> "choice:reasonField:reason";
                    default -> "choice:field:attribute";
                },
                refusal);
    }

    /** Of where it comes from: its fields on the page are called as it calls them. */
    static DraftFault ofProvenance(BusinessException refusal) {
        String field = refusal.field();
        return new DraftFault(field.isEmpty() ? null : field + "Field:" + field, refusal);
    }

    /** Of what a 澄清 is directed against. */
    static DraftFault ofRumour(BusinessException refusal) {
        return new DraftFault(
                switch (refusal.field()) {
                    case "url" -> "rumourUrlField:rumourUrl";
                    case "seenOn" -> "rumourSeenField:rumourSeen";
                    default -> "rumourTextField:rumourText";
                },
                refusal);
    }

    /** Is it at the same field as this one, which is said first? */
    boolean isBeside(DraftFault other) {
        return input != null && input.equals(other.input);
    }
}
