package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.Field;
import cn.gov.nanan.disclosure.procedure.Guard;
import java.util.EnumMap;
import java.util.Map;

/**
 * 须补正之处 of an act: one thing that it still lacks.
 *
 * @param place where in the form of the act it is to be mended; empty where that is no field of it
 * @param refusal what is wrong
 */
record ActFault(String place, BusinessException refusal) {
    static final String FINDINGS = "findings";

    private static final String NOWHERE = "";
    private static final String REMARK = "remarkField:remark";
    private static final String NUMBER = "numberField:number";
    private static final String CATEGORY = "categoryField:category";
    private static final String SOURCE_URL = "sourceUrlField:sourceUrl";

    private static final Map<Field, String> FIELDS = new EnumMap<>(Map.of(
            Field.REMARK,
            REMARK,
            Field.DECISION,
            "choice:field:attribute",
            Field.ADVICE,
            "advice:field:attribute",
            Field.DOCUMENT_NUMBER,
            NUMBER,
            Field.FORMATION_DATE,
            "formationField:formation",
            Field.ISSUE_DATE,
            "issueField:issue",
            Field.CATEGORY,
            CATEGORY,
            Field.ELEMENTS,
            "elementCategoryField:elementCategory",
            Field.FINDINGS,
            FINDINGS,
            Field.SOURCE_PAGE,
            SOURCE_URL));

    private static final Map<Guard, String> GUARDS = new EnumMap<>(Map.of(
            Guard.FOUND_BY_TODAY, "sourceFoundField:sourceFound",
            Guard.WITHDRAWAL_GIVEN, "withdrawalField:withdrawal",
            Guard.ASSIGNEE_GIVEN, "assigneeField:assignee",
            Guard.SOMETHING_CORRECTED, "elementTitleField:elementTitle",
            Guard.NOTE_GIVEN, "noteField:note",
            Guard.LINK_PUBLIC, "elementLinkField:elementLink",
            Guard.ISSUE_KEPT, "elementNumberField:elementNumber",
            Guard.DATES_IN_ORDER, "elementFormationField:elementFormation",
            Guard.ELEMENTS_KEPT, "elementCategoryField:elementCategory"));

    /** Of a guard that asks for what was not given. */
    static ActFault of(Guard guard, BusinessException refusal) {
        String place = GUARDS.getOrDefault(guard, FIELDS.getOrDefault(guard.field(), NOWHERE));
        return new ActFault(place, refusal);
    }

    /** @param choice the opinion on the attribute that the form asks for: {@code choice} or {@code advice} */
    static ActFault of(BusinessException refusal, String choice) {
        return new ActFault(
                switch (refusal.field()) {
                    case "attribute" -> choice + ":field:attribute";
                    case "ground", "harm", "citation", "reason" -> choice + ":" + refusal.field() + "Field:"
                            + refusal.field();
                    case "documentNumber" -> NUMBER;
                    case "category" -> CATEGORY;
                    case "url" -> SOURCE_URL;
                    case "agency" -> "sourceAgencyField:sourceAgency";
                    case "REMARK" -> REMARK;
                    case "NOTE" -> "noteField:note";
                    case "KEYWORDS" -> "elementKeywordsField:elementKeywords";
                    case "SUMMARY" -> "elementSummaryField:elementSummary";
                    case "TITLE" -> "elementTitleField:elementTitle";
                    case "passages" -> "passages";
                    case "confirmed" -> "confirmed";
                    case "preview" -> "preview";
                    case "hidden" -> "looked";
                    default -> NOWHERE;
                },
                refusal);
    }

    boolean isSomewhere() {
        return !place.isEmpty();
    }
}
