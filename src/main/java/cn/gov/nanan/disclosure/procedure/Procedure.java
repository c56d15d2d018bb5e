package cn.gov.nanan.disclosure.procedure;

import static cn.gov.nanan.disclosure.procedure.Action.*;
import static cn.gov.nanan.disclosure.procedure.Guard.*;
import static cn.gov.nanan.disclosure.procedure.InformationKind.*;
import static cn.gov.nanan.disclosure.procedure.Step.*;
import static cn.gov.nanan.disclosure.staff.Role.*;

import cn.gov.nanan.disclosure.staff.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 流程: 附件1 工作流程图 as one table. Whatever is not a row here is refused. */
public final class Procedure {
    private static final Set<InformationKind> DOC = EnumSet.of(DOCUMENT);

    // spotless:off
    /** In the order of the flowchart; of several rows for the same act the first open one is gone. */
    public static final List<Transition> TABLE = List.of(
        //  kinds  from              action        by                 to                clause               guards
        row(DOC,   DRAFTING,         SUBMIT,       DRAFTER,           SECTION_REVIEW,   "细则一（一）1",      HEAD_REVIEWS, FORM_COMPLETE, VALIDITY_GIVEN, VALIDITY_IN_ORDER, ATTRIBUTE_CHOSEN, CATEGORY_CHOSEN, USUAL_OR_EXPLAINED, CHANGE_EXPLAINED),
        row(DOC,   DRAFTING,         SUBMIT,       DRAFTER,           LEADER_REVIEW,    "细则一（一）1、2",   HEAD_DRAFTED, FORM_COMPLETE, VALIDITY_GIVEN, VALIDITY_IN_ORDER, ATTRIBUTE_CHOSEN, CATEGORY_CHOSEN, USUAL_OR_EXPLAINED, CHANGE_EXPLAINED),

        row(DOC,   SECTION_REVIEW,   AGREE,        SECTION_HEAD,      LEADER_REVIEW,    "细则一（一）2",      NOT_OWN_DRAFT, FORM_COMPLETE, VALIDITY_GIVEN, VALIDITY_IN_ORDER, ATTRIBUTE_CHOSEN, CATEGORY_CHOSEN, CHANGE_EXPLAINED, USUAL_OR_EXPLAINED),
        row(DOC,   SECTION_REVIEW,   RETURN,       SECTION_HEAD,      DRAFTING,         "细则一（一）2",      REMARK_GIVEN),
        row(DOC,   SECTION_REVIEW,   RECALL,       DRAFTER,           DRAFTING,         "细则一（一）1",      OWN_LAST_ACT),

        row(DOC,   LEADER_REVIEW,    DETERMINE,    LEADER,            SIGNING,          "细则一（一）3",      NOT_OWN_DRAFT, NOT_ISSUED, FORM_COMPLETE, VALIDITY_GIVEN, VALIDITY_IN_ORDER, ATTRIBUTE_CHOSEN, CATEGORY_CHOSEN, CHANGE_EXPLAINED, USUAL_OR_EXPLAINED, ADVISED_OR_EXPLAINED),
        row(DOC,   LEADER_REVIEW,    DETERMINE,    LEADER,            RECHECK,          "附件1 复核",         NOT_OWN_DRAFT, ISSUED, PROACTIVE, ATTRIBUTE_CHOSEN, CATEGORY_CHOSEN, CHANGE_EXPLAINED, USUAL_OR_EXPLAINED, ADVISED_OR_EXPLAINED),
        row(DOC,   LEADER_REVIEW,    DETERMINE,    LEADER,            FILING,           "附件1 直接归档",     NOT_OWN_DRAFT, ISSUED, NOT_PROACTIVE, ATTRIBUTE_CHOSEN, CHANGE_EXPLAINED, USUAL_OR_EXPLAINED, ADVISED_OR_EXPLAINED),
        row(DOC,   LEADER_REVIEW,    REFER,        LEADER,            OFFICE_OPINION,   "细则一（一）3",      NOT_OWN_DRAFT, CHANGE_EXPLAINED),
        row(DOC,   LEADER_REVIEW,    RETURN,       LEADER,            DRAFTING,         "细则一（一）3",      NOT_ISSUED, REMARK_GIVEN),
        row(DOC,   LEADER_REVIEW,    RECALL,       SECTION_HEAD,      SECTION_REVIEW,   "细则一（一）2",      OWN_LAST_ACT),
        row(DOC,   LEADER_REVIEW,    RECALL,       SECTION_HEAD,      OPINION_RETURNED, "细则一（一）3",      OWN_LAST_ACT),
        row(DOC,   LEADER_REVIEW,    RECALL,       DRAFTER,           DRAFTING,         "细则一（一）1",      OWN_LAST_ACT),

        row(DOC,   OFFICE_OPINION,   GIVE_OPINION, DISCLOSURE_OFFICE, OPINION_RETURNED, "细则一（一）3",      NOT_OWN_DRAFT, ATTRIBUTE_ADVISED, REMARK_GIVEN),
        row(DOC,   OFFICE_OPINION,   RECALL,       LEADER,            LEADER_REVIEW,    "细则一（一）3",      OWN_LAST_ACT),

        row(DOC,   OPINION_RETURNED, SUBMIT,       SECTION_HEAD,      LEADER_REVIEW,    "细则一（一）3",      ATTRIBUTE_CHOSEN, CHANGE_EXPLAINED, USUAL_OR_EXPLAINED),
        row(DOC,   OPINION_RETURNED, RETURN,       SECTION_HEAD,      DRAFTING,         "细则一（一）3",      NOT_ISSUED, REMARK_GIVEN),
        row(DOC,   OPINION_RETURNED, RECALL,       DISCLOSURE_OFFICE, OFFICE_OPINION,   "细则一（一）3",      OWN_LAST_ACT),

        row(DOC,   SIGNING,          SIGN,         SIGNATORY,         ISSUING,          "细则一（一）3",      NOT_OWN_DRAFT),
        row(DOC,   SIGNING,          RETURN,       SIGNATORY,         DRAFTING,         "细则一（一）3",      REMARK_GIVEN),
        row(DOC,   SIGNING,          REVISE,       SIGNATORY,         LEADER_REVIEW,    "细则一（一）3",      REMARK_GIVEN, TEXT_GIVEN),
        row(DOC,   SIGNING,          REVISE,       DRAFTER,           LEADER_REVIEW,    "细则一（一）3",      REMARK_GIVEN, TEXT_GIVEN),
        row(DOC,   SIGNING,          REVISE,       SECTION_HEAD,      LEADER_REVIEW,    "细则一（一）3",      REMARK_GIVEN, TEXT_GIVEN),
        row(DOC,   SIGNING,          RECALL,       LEADER,            LEADER_REVIEW,    "细则一（一）3",      OWN_LAST_ACT),

        row(DOC,   ISSUING,          ISSUE,        GENERAL_OFFICE,    RECHECK,          "细则一（一）3",      PROACTIVE, NUMBER_GIVEN, FORMATION_DATE_GIVEN, FORMED_BY_TODAY, ISSUE_DATE_GIVEN, ISSUED_AFTER_FORMED, ISSUED_BY_TODAY),
        row(DOC,   ISSUING,          ISSUE,        GENERAL_OFFICE,    FILING,           "附件1 直接归档",     NOT_PROACTIVE, NUMBER_GIVEN, FORMATION_DATE_GIVEN, FORMED_BY_TODAY, ISSUE_DATE_GIVEN, ISSUED_AFTER_FORMED, ISSUED_BY_TODAY),
        row(DOC,   ISSUING,          RETURN,       GENERAL_OFFICE,    LEADER_REVIEW,    "细则一（一）3",      REMARK_GIVEN),
        row(DOC,   ISSUING,          REVISE,       DRAFTER,           LEADER_REVIEW,    "细则一（一）3",      REMARK_GIVEN, TEXT_GIVEN),
        row(DOC,   ISSUING,          REVISE,       SECTION_HEAD,      LEADER_REVIEW,    "细则一（一）3",      REMARK_GIVEN, TEXT_GIVEN),
        row(DOC,   ISSUING,          RECALL,       SIGNATORY,         SIGNING,          "细则一（一）3",      OWN_LAST_ACT),

        row(DOC,   RECHECK,          PASS_RECHECK, DISCLOSURE_OFFICE, PUBLISHING,       "附件1 复核",         PROACTIVE, NOT_OWN_DRAFT, SECRECY_CONCLUDED),
        row(DOC,   RECHECK,          HOLD,         DISCLOSURE_OFFICE, LEADER_REVIEW,    "附件1 复核",         REMARK_GIVEN),

        row(DOC,   PUBLISHING,       PUBLISH,      DISCLOSURE_OFFICE, PUBLISHED,        "细则一（一）4（1）", PROACTIVE),
        row(DOC,   PUBLISHING,       HOLD,         DISCLOSURE_OFFICE, LEADER_REVIEW,    "附件1 复核",         REMARK_GIVEN),

        row(DOC,   FILING,           FILE,         GENERAL_OFFICE,    FILED,            "附件1 直接归档",     NOT_PROACTIVE));
    // spotless:on

    private Procedure() {}

    /** The steps at which an item waits for an officer in this role. */
    static Set<Step> stepsWaitingFor(Role role) {
        return steps(row -> row.by() == role && row.action().isDuty());
    }

    /** Those of them at which it also waits for him who drafted it himself. */
    static Set<Step> stepsWaitingForDrafterAs(Role role) {
        return steps(row ->
                row.by() == role && row.action().isForward() && !row.guards().contains(NOT_OWN_DRAFT));
    }

    private static Set<Step> steps(Predicate<Transition> wanted) {
        Set<Step> steps = EnumSet.noneOf(Step.class);
        TABLE.stream().filter(wanted).forEach(row -> steps.add(row.from()));
        return steps;
    }

    static Stream<Transition> rows(InformationKind kind, Step from) {
        return TABLE.stream().filter(row -> row.from() == from && row.kinds().contains(kind));
    }

    private static Transition row(
            Set<InformationKind> kinds, Step from, Action action, Role by, Step to, String clause, Guard... guards) {
        return new Transition(kinds, from, action, by, to, clause, List.of(guards));
    }
}
