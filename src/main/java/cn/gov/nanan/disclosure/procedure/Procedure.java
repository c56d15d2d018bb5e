package cn.gov.nanan.disclosure.procedure;

import static cn.gov.nanan.disclosure.form.InformationKind.*;
import static cn.gov.nanan.disclosure.procedure.Action.*;
import static cn.gov.nanan.disclosure.procedure.Guard.*;
import static cn.gov.nanan.disclosure.procedure.Step.*;
import static cn.gov.nanan.disclosure.staff.Role.*;

import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.staff.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** 流程: 附件1 工作流程图 with its three columns as one table. Whatever is not a row here is refused. */
public final class Procedure {
    private static final Set<InformationKind> DOC = EnumSet.of(DOCUMENT);
    private static final Set<InformationKind> REC = EnumSet.of(RECORD);
    private static final Set<InformationKind> OBT = EnumSet.of(OBTAINED);
    private static final Set<InformationKind> MADE = EnumSet.of(DOCUMENT, RECORD);
    /** What the sections publish themselves, 细则 一（二）4, 二（三）1. */
    private static final Set<InformationKind> SEC = EnumSet.of(RECORD, OBTAINED);

    private static final Set<InformationKind> ALL = EnumSet.allOf(InformationKind.class);

    // spotless:off
    /** In the order of the flowchart; of several rows for the same act the first open one is gone. */
    private static final List<Transition> FLOWCHART = List.of(
        //  kinds  from              action        by                 to                clause                         guards
        row(ALL,   DRAFTING,         SUBMIT,       DRAFTER,           SECTION_REVIEW,   "细则一（一）1、一（二）1、二（一）", HEAD_REVIEWS, FORM_COMPLETE, SOURCE_GIVEN, OBTAINED_BY_TODAY, PARTNERS_GIVEN, LEAD_GIVEN, RIGHT_CITED, VALIDITY_GIVEN, VALIDITY_IN_ORDER, ATTRIBUTE_CHOSEN, CATEGORY_CHOSEN, USUAL_OR_EXPLAINED, CHANGE_EXPLAINED),
        row(ALL,   DRAFTING,         SUBMIT,       DRAFTER,           LEADER_REVIEW,    "细则一（一）1、2",              HEAD_DRAFTED, FORM_COMPLETE, SOURCE_GIVEN, OBTAINED_BY_TODAY, PARTNERS_GIVEN, LEAD_GIVEN, RIGHT_CITED, VALIDITY_GIVEN, VALIDITY_IN_ORDER, ATTRIBUTE_CHOSEN, CATEGORY_CHOSEN, USUAL_OR_EXPLAINED, CHANGE_EXPLAINED),
        row(ALL,   DRAFTING,         DISCARD,      DRAFTER,           DISCARDED,        "细则一（一）1",                 NOT_ISSUED, REMARK_GIVEN),

        row(ALL,   SECTION_REVIEW,   AGREE,        SECTION_HEAD,      LEADER_REVIEW,    "细则一（一）2、一（二）2、二（一）", NOT_OWN_DRAFT, FORM_COMPLETE, SOURCE_GIVEN, OBTAINED_BY_TODAY, PARTNERS_GIVEN, LEAD_GIVEN, RIGHT_CITED, VALIDITY_GIVEN, VALIDITY_IN_ORDER, ATTRIBUTE_CHOSEN, CATEGORY_CHOSEN, CHANGE_EXPLAINED, USUAL_OR_EXPLAINED),
        row(ALL,   SECTION_REVIEW,   RETURN,       SECTION_HEAD,      DRAFTING,         "细则一（一）2、一（二）2",         REMARK_GIVEN),
        row(ALL,   SECTION_REVIEW,   RECALL,       DRAFTER,           DRAFTING,         "细则一（一）1",                 OWN_LAST_ACT),

        row(MADE,  LEADER_REVIEW,    DETERMINE,    LEADER,            SIGNING,          "细则一（一）3、一（二）3",         NOT_OWN_DRAFT, NOT_ISSUED, FORM_COMPLETE, SOURCE_GIVEN, PARTNERS_GIVEN, LEAD_GIVEN, RIGHT_CITED, VALIDITY_GIVEN, VALIDITY_IN_ORDER, ATTRIBUTE_CHOSEN, CATEGORY_CHOSEN, CHANGE_EXPLAINED, USUAL_OR_EXPLAINED, ADVISED_OR_EXPLAINED),
        row(MADE,  LEADER_REVIEW,    DETERMINE,    LEADER,            RECHECK,          "附件1 复核",                   NOT_OWN_DRAFT, ISSUED, PROACTIVE, FORM_COMPLETE, ATTRIBUTE_CHOSEN, CHANGE_EXPLAINED, USUAL_OR_EXPLAINED, ADVISED_OR_EXPLAINED),
        row(MADE,  LEADER_REVIEW,    DETERMINE,    LEADER,            FILING,           "附件1 直接归档",                NOT_OWN_DRAFT, ISSUED, NOT_PROACTIVE, ATTRIBUTE_CHOSEN, CHANGE_EXPLAINED, USUAL_OR_EXPLAINED, ADVISED_OR_EXPLAINED),
        row(OBT,   LEADER_REVIEW,    DETERMINE,    LEADER,            RECHECK,          "细则二（二）",                  NOT_OWN_DRAFT, PROACTIVE, FORM_COMPLETE, SOURCE_GIVEN, OBTAINED_BY_TODAY, RIGHT_CITED, ATTRIBUTE_CHOSEN, CATEGORY_CHOSEN, CHANGE_EXPLAINED, USUAL_OR_EXPLAINED, ADVISED_OR_EXPLAINED),
        row(OBT,   LEADER_REVIEW,    DETERMINE,    LEADER,            FILING,           "细则二（二）、附件1 直接归档",      NOT_OWN_DRAFT, NOT_PROACTIVE, FORM_COMPLETE, SOURCE_GIVEN, OBTAINED_BY_TODAY, ATTRIBUTE_CHOSEN, CHANGE_EXPLAINED, USUAL_OR_EXPLAINED, ADVISED_OR_EXPLAINED),
        row(ALL,   LEADER_REVIEW,    REFER,        LEADER,            OFFICE_OPINION,   "细则一（一）3、一（二）3",         NOT_OWN_DRAFT, CHANGE_EXPLAINED),
        row(MADE,  LEADER_REVIEW,    RETURN,       LEADER,            DRAFTING,         "细则一（一）3、一（二）3",         NOT_ISSUED, REMARK_GIVEN),
        row(OBT,   LEADER_REVIEW,    RETURN,       LEADER,            DRAFTING,         "细则二（二）",                  REMARK_GIVEN),
        row(ALL,   LEADER_REVIEW,    RECALL,       SECTION_HEAD,      SECTION_REVIEW,   "细则一（一）2",                 OWN_LAST_ACT),
        row(ALL,   LEADER_REVIEW,    RECALL,       SECTION_HEAD,      OPINION_RETURNED, "细则一（一）3",                 OWN_LAST_ACT),
        row(ALL,   LEADER_REVIEW,    RECALL,       DRAFTER,           DRAFTING,         "细则一（一）1",                 OWN_LAST_ACT),

        row(ALL,   OFFICE_OPINION,   GIVE_OPINION, DISCLOSURE_OFFICE, OPINION_RETURNED, "细则一（一）3、一（二）3",         NOT_OWN_DRAFT, ATTRIBUTE_ADVISED, NO_STATE_SECRET, QUESTIONS_ANSWERED, REMARK_GIVEN),
        row(ALL,   OFFICE_OPINION,   RECALL,       LEADER,            LEADER_REVIEW,    "细则一（一）3",                 OWN_LAST_ACT),

        row(ALL,   OPINION_RETURNED, SUBMIT,       SECTION_HEAD,      LEADER_REVIEW,    "细则一（一）3、一（二）3",         ATTRIBUTE_CHOSEN, CHANGE_EXPLAINED, USUAL_OR_EXPLAINED),
        row(MADE,  OPINION_RETURNED, RETURN,       SECTION_HEAD,      DRAFTING,         "细则一（一）3",                 NOT_ISSUED, REMARK_GIVEN),
        row(OBT,   OPINION_RETURNED, RETURN,       SECTION_HEAD,      DRAFTING,         "细则二（一）",                  REMARK_GIVEN),
        row(ALL,   OPINION_RETURNED, RECALL,       DISCLOSURE_OFFICE, OFFICE_OPINION,   "细则一（一）3",                 OWN_LAST_ACT),

        row(MADE,  SIGNING,          SIGN,         SIGNATORY,         ISSUING,          "细则一（一）3、一（二）3",         NOT_OWN_DRAFT),
        row(MADE,  SIGNING,          RETURN,       SIGNATORY,         DRAFTING,         "细则一（一）3",                 REMARK_GIVEN),
        row(MADE,  SIGNING,          REVISE,       SIGNATORY,         LEADER_REVIEW,    "细则一（一）3",                 REMARK_GIVEN, TEXT_GIVEN),
        row(MADE,  SIGNING,          REVISE,       DRAFTER,           LEADER_REVIEW,    "细则一（一）3",                 REMARK_GIVEN, TEXT_GIVEN),
        row(MADE,  SIGNING,          REVISE,       SECTION_HEAD,      LEADER_REVIEW,    "细则一（一）3",                 REMARK_GIVEN, TEXT_GIVEN),
        row(MADE,  SIGNING,          RECALL,       LEADER,            LEADER_REVIEW,    "细则一（一）3",                 OWN_LAST_ACT),

        row(DOC,   ISSUING,          ISSUE,        GENERAL_OFFICE,    RECHECK,          "细则一（一）3",                 PROACTIVE, NUMBER_GIVEN, FORMATION_DATE_GIVEN, FORMED_BY_TODAY, ISSUE_DATE_GIVEN, ISSUED_AFTER_FORMED, ISSUED_BY_TODAY),
        row(DOC,   ISSUING,          ISSUE,        GENERAL_OFFICE,    FILING,           "附件1 直接归档",                NOT_PROACTIVE, NUMBER_GIVEN, FORMATION_DATE_GIVEN, FORMED_BY_TODAY, ISSUE_DATE_GIVEN, ISSUED_AFTER_FORMED, ISSUED_BY_TODAY),
        row(REC,   ISSUING,          ISSUE,        DRAFTER,           RECHECK,          "细则一（二）3",                 PROACTIVE, FORMATION_DATE_GIVEN, FORMED_BY_TODAY, ISSUE_DATE_GIVEN, ISSUED_AFTER_FORMED, ISSUED_BY_TODAY),
        row(REC,   ISSUING,          ISSUE,        DRAFTER,           FILING,           "附件1 直接归档",                NOT_PROACTIVE, FORMATION_DATE_GIVEN, FORMED_BY_TODAY, ISSUE_DATE_GIVEN, ISSUED_AFTER_FORMED, ISSUED_BY_TODAY),
        row(REC,   ISSUING,          ISSUE,        SECTION_HEAD,      RECHECK,          "细则一（二）3",                 PROACTIVE, FORMATION_DATE_GIVEN, FORMED_BY_TODAY, ISSUE_DATE_GIVEN, ISSUED_AFTER_FORMED, ISSUED_BY_TODAY),
        row(REC,   ISSUING,          ISSUE,        SECTION_HEAD,      FILING,           "附件1 直接归档",                NOT_PROACTIVE, FORMATION_DATE_GIVEN, FORMED_BY_TODAY, ISSUE_DATE_GIVEN, ISSUED_AFTER_FORMED, ISSUED_BY_TODAY),
        row(REC,   ISSUING,          ISSUE,        GENERAL_OFFICE,    RECHECK,          "细则一（二）3",                 PROACTIVE, FORMATION_DATE_GIVEN, FORMED_BY_TODAY, ISSUE_DATE_GIVEN, ISSUED_AFTER_FORMED, ISSUED_BY_TODAY),
        row(REC,   ISSUING,          ISSUE,        GENERAL_OFFICE,    FILING,           "附件1 直接归档",                NOT_PROACTIVE, FORMATION_DATE_GIVEN, FORMED_BY_TODAY, ISSUE_DATE_GIVEN, ISSUED_AFTER_FORMED, ISSUED_BY_TODAY),
        row(MADE,  ISSUING,          RETURN,       GENERAL_OFFICE,    LEADER_REVIEW,    "细则一（一）3",                 REMARK_GIVEN),
        row(MADE,  ISSUING,          REVISE,       DRAFTER,           LEADER_REVIEW,    "细则一（一）3",                 REMARK_GIVEN, TEXT_GIVEN),
        row(MADE,  ISSUING,          REVISE,       SECTION_HEAD,      LEADER_REVIEW,    "细则一（一）3",                 REMARK_GIVEN, TEXT_GIVEN),
        row(MADE,  ISSUING,          RECALL,       SIGNATORY,         SIGNING,          "细则一（一）3",                 OWN_LAST_ACT),

        row(DOC,   RECHECK,          PASS_RECHECK, DISCLOSURE_OFFICE, PUBLISHING,       "附件1 复核",                   PROACTIVE, NOT_OWN_DRAFT, UNWARNED, EXAMINED, NO_STATE_SECRET, QUESTIONS_ANSWERED, CLEAN_IN_GROUP, SECRECY_CONCLUDED, CATEGORISED),
        row(SEC,   RECHECK,          PASS_RECHECK, SECTION_HEAD,      PUBLISHING,       "附件1 复核、细则一（二）4、二（三）1", PROACTIVE, NOT_OWN_DRAFT, UNWARNED, EXAMINED, NO_STATE_SECRET, QUESTIONS_ANSWERED, CLEAN_IN_GROUP, SECRECY_CONCLUDED, CATEGORISED),
        row(SEC,   RECHECK,          PASS_RECHECK, DISCLOSURE_OFFICE, PUBLISHING,       "附件1 复核",                   PROACTIVE, OFFICE_RECHECKS, NOT_OWN_DRAFT, UNWARNED, EXAMINED, NO_STATE_SECRET, QUESTIONS_ANSWERED, CLEAN_IN_GROUP, SECRECY_CONCLUDED, CATEGORISED),
        row(DOC,   RECHECK,          ARRANGE,      DISCLOSURE_OFFICE, RECHECK,          "细则一（一）4（1）",             ELEMENTS_GIVEN),
        row(SEC,   RECHECK,          ARRANGE,      SECTION_HEAD,      RECHECK,          "细则一（二）4、二（三）1",         ELEMENTS_GIVEN),
        row(DOC,   RECHECK,          HOLD,         DISCLOSURE_OFFICE, LEADER_REVIEW,    "附件1 复核",                   REMARK_GIVEN),
        row(SEC,   RECHECK,          HOLD,         SECTION_HEAD,      LEADER_REVIEW,    "附件1 复核",                   REMARK_GIVEN),
        row(SEC,   RECHECK,          HOLD,         DISCLOSURE_OFFICE, LEADER_REVIEW,    "附件1 复核",                   OFFICE_RECHECKS, REMARK_GIVEN),

        row(DOC,   PUBLISHING,       PUBLISH,      DISCLOSURE_OFFICE, PUBLISHED,        "细则一（一）4（1）",             PROACTIVE, CONSULTED, APPROVED, DETERMINED, RIGHT_OR_EXPLAINED),
        row(SEC,   PUBLISHING,       PUBLISH,      DRAFTER,           PUBLISHED,        "细则一（二）4、二（三）1",         PROACTIVE, CONSULTED, APPROVED, DETERMINED, RIGHT_OR_EXPLAINED),
        row(SEC,   PUBLISHING,       PUBLISH,      SECTION_HEAD,      PUBLISHED,        "细则一（二）4、二（三）1",         PROACTIVE, CONSULTED, APPROVED, DETERMINED, RIGHT_OR_EXPLAINED),
        row(OBT,   PUBLISHING,       LINK,         DISCLOSURE_OFFICE, PUBLISHED,        "细则二（三）2",                 PROACTIVE, FROM_AGENCY, SOURCE_PAGE_GIVEN, CONSULTED, APPROVED, DETERMINED),
        row(OBT,   PUBLISHING,       EXTRACT,      DISCLOSURE_OFFICE, PUBLISHED,        "细则二（三）2",                 PROACTIVE, FROM_AGENCY, SOURCE_PAGE_GIVEN, CONSULTED, APPROVED, DETERMINED),
        row(DOC,   PUBLISHING,       ARRANGE,      DISCLOSURE_OFFICE, PUBLISHING,       "细则一（一）4（1）",             ELEMENTS_GIVEN),
        row(SEC,   PUBLISHING,       ARRANGE,      DRAFTER,           PUBLISHING,       "细则一（二）4、二（三）1",         ELEMENTS_GIVEN),
        row(SEC,   PUBLISHING,       ARRANGE,      SECTION_HEAD,      PUBLISHING,       "细则一（二）4、二（三）1",         ELEMENTS_GIVEN),
        row(DOC,   PUBLISHING,       HOLD,         DISCLOSURE_OFFICE, LEADER_REVIEW,    "附件1 复核",                   REMARK_GIVEN),
        row(SEC,   PUBLISHING,       HOLD,         SECTION_HEAD,      LEADER_REVIEW,    "附件1 复核",                   REMARK_GIVEN),
        row(OBT,   PUBLISHING,       HOLD,         DISCLOSURE_OFFICE, LEADER_REVIEW,    "附件1 复核",                   FROM_AGENCY, REMARK_GIVEN),

        row(ALL,   PUBLISHED,        CORRECT,      DISCLOSURE_OFFICE, CORRECTING,       "附件2 一（四）2",               IN_FORCE, ELEMENTS_KEPT, SOMETHING_CORRECTED, NOTE_GIVEN),
        row(SEC,   PUBLISHED,        CORRECT,      DRAFTER,           CORRECTING,       "附件2 一（四）2",               IN_FORCE, ELEMENTS_KEPT, SOMETHING_CORRECTED, NOTE_GIVEN),
        row(SEC,   PUBLISHED,        CORRECT,      SECTION_HEAD,      CORRECTING,       "附件2 一（四）2",               IN_FORCE, ELEMENTS_KEPT, SOMETHING_CORRECTED, NOTE_GIVEN),
        row(ALL,   PUBLISHED,        REPEAL,       DISCLOSURE_OFFICE, PUBLISHED,        "附件2 一（四）2",               IN_FORCE, REMARK_GIVEN),
        row(SEC,   PUBLISHED,        REPEAL,       SECTION_HEAD,      PUBLISHED,        "附件2 一（四）2",               IN_FORCE, REMARK_GIVEN),
        row(ALL,   PUBLISHED,        WITHDRAW,     DISCLOSURE_OFFICE, WITHDRAWING,      "附件2 一（四）2、条例第六条",      WITHDRAWAL_GIVEN, REMARK_GIVEN),
        row(SEC,   PUBLISHED,        WITHDRAW,     SECTION_HEAD,      WITHDRAWING,      "附件2 一（四）2、条例第六条",      WITHDRAWAL_GIVEN, REMARK_GIVEN),
        row(ALL,   CORRECTING,       ENDORSE,      LEADER,            PUBLISHED,        "附件2 一（四）2",               SECOND_PERSON),
        row(ALL,   CORRECTING,       RETURN,       LEADER,            PUBLISHED,        "附件2 一（四）2",               REMARK_GIVEN),
        row(ALL,   CORRECTING,       RECALL,       DISCLOSURE_OFFICE, PUBLISHED,        "附件2 一（四）2",               OWN_LAST_ACT),
        row(SEC,   CORRECTING,       RECALL,       DRAFTER,           PUBLISHED,        "附件2 一（四）2",               OWN_LAST_ACT),
        row(SEC,   CORRECTING,       RECALL,       SECTION_HEAD,      PUBLISHED,        "附件2 一（四）2",               OWN_LAST_ACT),
        row(ALL,   WITHDRAWING,      CONSENT,      LEADER,            WITHDRAWN,        "附件2 一（四）2、条例第六条",      SECOND_PERSON),
        row(ALL,   WITHDRAWING,      RETURN,       LEADER,            PUBLISHED,        "附件2 一（四）2",               REMARK_GIVEN),
        row(ALL,   WITHDRAWING,      RECALL,       DISCLOSURE_OFFICE, PUBLISHED,        "附件2 一（四）2",               OWN_LAST_ACT),
        row(SEC,   WITHDRAWING,      RECALL,       SECTION_HEAD,      PUBLISHED,        "附件2 一（四）2",               OWN_LAST_ACT),

        row(ALL,   FILING,           FILE,         GENERAL_OFFICE,    FILED,            "附件1 直接归档",                NOT_PROACTIVE),
        row(ALL,   FILED,            REOPEN,       DISCLOSURE_OFFICE, LEADER_REVIEW,    "条例第十八条、附件2 四（七）",      NOT_STUB, REMARK_GIVEN),
        row(ALL,   FILED,            REOPEN,       SECTION_HEAD,      LEADER_REVIEW,    "条例第十八条、附件2 四（七）",      NOT_STUB, REMARK_GIVEN));
    // spotless:on

    /** 转办: wherever an item is under way, the head of its section may give it to another drafter. */
    private static final Stream<Transition> REASSIGNMENTS = EnumSet.range(DRAFTING, PUBLISHING).stream()
            .map(step -> row(ALL, step, REASSIGN, SECTION_HEAD, step, "细则一（一）1", ASSIGNEE_GIVEN));

    /** 全部流转. */
    public static final List<Transition> TABLE =
            Stream.concat(FLOWCHART.stream(), REASSIGNMENTS).toList();

    private Procedure() {}

    /** The rows by which an officer in this role brings items on: whatever stands where one of them begins waits for him. */
    public static List<Transition> waitingFor(Role role) {
        return TABLE.stream()
                .filter(row -> row.by() == role && row.action().isForward())
                .toList();
    }

    static Stream<Transition> rows(InformationKind kind, Step from) {
        return TABLE.stream().filter(row -> row.from() == from && row.kinds().contains(kind));
    }

    private static Transition row(
            Set<InformationKind> kinds, Step from, Action action, Role by, Step to, String clause, Guard... guards) {
        return new Transition(kinds, from, action, by, to, clause, List.of(guards));
    }
}
