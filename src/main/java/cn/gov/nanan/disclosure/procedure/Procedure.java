package cn.gov.nanan.disclosure.procedure;

import static cn.gov.nanan.disclosure.form.InformationKind.*;
import static cn.gov.nanan.disclosure.procedure.Action.*;
import static cn.gov.nanan.disclosure.procedure.Effect.*;
import static cn.gov.nanan.disclosure.procedure.Guard.*;
import static cn.gov.nanan.disclosure.procedure.Guards.*;
import static cn.gov.nanan.disclosure.procedure.Step.*;
import static cn.gov.nanan.disclosure.staff.Role.*;

import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.staff.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
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
        //  kinds from              action        by                                          to                clause                                  guards
        row(ALL,  DRAFTING,         SUBMIT,       DRAFTER,                                    SECTION_REVIEW,   "细则一（一）1、一（二）1、二（一）",   HEAD_REVIEWS, FORM, OBTAINED_BY_TODAY, DECIDED, AMENDED_OR_EXPLAINED),
        row(ALL,  DRAFTING,         SUBMIT,       DRAFTER,                                    LEADER_REVIEW,    "细则一（一）1、2",                     HEAD_DRAFTED, FORM, OBTAINED_BY_TODAY, DECIDED, AMENDED_OR_EXPLAINED),
        row(ALL,  DRAFTING,         DISCARD,      DRAFTER,                                    DISCARDED,        "细则一（一）1",                        NOT_ISSUED, REMARK_GIVEN),

        row(ALL,  SECTION_REVIEW,   AGREE,        SECTION_HEAD,                               LEADER_REVIEW,    "细则一（一）2、一（二）2、二（一）",   NOT_OWN_DRAFT, FORM, OBTAINED_BY_TODAY, DECIDED),
        row(ALL,  SECTION_REVIEW,   RETURN,       SECTION_HEAD,                               DRAFTING,         "细则一（一）2、一（二）2",             REMARK_GIVEN),
        row(ALL,  SECTION_REVIEW,   RECALL,       DRAFTER,                                    DRAFTING,         "细则一（一）1",                        OWN_LAST_ACT),

        row(MADE, LEADER_REVIEW,    DETERMINE,    LEADER,                                     SIGNING,          "细则一（一）3、一（二）3",             NOT_OWN_DRAFT, NOT_ISSUED, FORM, DECIDED, ADVISED_OR_EXPLAINED),
        row(MADE, LEADER_REVIEW,    DETERMINE,    LEADER,                                     RECHECK,          "附件1 复核",                           NOT_OWN_DRAFT, ISSUED, PROACTIVE, FORM_COMPLETE, DECIDED, ADVISED_OR_EXPLAINED).with(DISCLOSES),
        row(MADE, LEADER_REVIEW,    DETERMINE,    LEADER,                                     FILING,           "附件1 直接归档",                       NOT_OWN_DRAFT, ISSUED, NOT_PROACTIVE, DECIDED, ADVISED_OR_EXPLAINED).with(WITHHOLDS),
        row(OBT,  LEADER_REVIEW,    DETERMINE,    LEADER,                                     RECHECK,          "细则二（二）",                         NOT_OWN_DRAFT, PROACTIVE, OBTAINED_FORM, RIGHT_CITED, CATEGORY_CHOSEN, DECIDED, ADVISED_OR_EXPLAINED).with(TAKES_SOURCE_DATES, DISCLOSES),
        row(OBT,  LEADER_REVIEW,    DETERMINE,    LEADER,                                     FILING,           "细则二（二）、附件1 直接归档",         NOT_OWN_DRAFT, NOT_PROACTIVE, OBTAINED_FORM, DECIDED, ADVISED_OR_EXPLAINED).with(TAKES_SOURCE_DATES, WITHHOLDS),
        row(ALL,  LEADER_REVIEW,    REFER,        LEADER,                                     OFFICE_OPINION,   "细则一（一）3、一（二）3",             NOT_OWN_DRAFT, CHANGE_EXPLAINED),
        row(MADE, LEADER_REVIEW,    RETURN,       LEADER,                                     DRAFTING,         "细则一（一）3、一（二）3",             NOT_ISSUED, REMARK_GIVEN),
        row(OBT,  LEADER_REVIEW,    RETURN,       LEADER,                                     DRAFTING,         "细则二（二）",                         REMARK_GIVEN),
        row(ALL,  LEADER_REVIEW,    RECALL,       SECTION_HEAD,                               SECTION_REVIEW,   "细则一（一）2",                        OWN_LAST_ACT),
        row(ALL,  LEADER_REVIEW,    RECALL,       SECTION_HEAD,                               OPINION_RETURNED, "细则一（一）3",                        OWN_LAST_ACT),
        row(ALL,  LEADER_REVIEW,    RECALL,       DRAFTER,                                    DRAFTING,         "细则一（一）1",                        OWN_LAST_ACT),

        row(ALL,  OFFICE_OPINION,   GIVE_OPINION, DISCLOSURE_OFFICE,                          OPINION_RETURNED, "细则一（一）3、一（二）3",             NOT_OWN_DRAFT, OPINION_CHOSEN, ATTRIBUTE_ADVISED, NO_STATE_SECRET, QUESTIONS_ANSWERED, REMARK_GIVEN),
        row(ALL,  OFFICE_OPINION,   RECALL,       LEADER,                                     LEADER_REVIEW,    "细则一（一）3",                        OWN_LAST_ACT),

        row(ALL,  OPINION_RETURNED, SUBMIT,       SECTION_HEAD,                               LEADER_REVIEW,    "细则一（一）3、一（二）3",             DECIDED),
        row(MADE, OPINION_RETURNED, RETURN,       SECTION_HEAD,                               DRAFTING,         "细则一（一）3",                        NOT_ISSUED, REMARK_GIVEN),
        row(OBT,  OPINION_RETURNED, RETURN,       SECTION_HEAD,                               DRAFTING,         "细则二（一）",                         REMARK_GIVEN),
        row(ALL,  OPINION_RETURNED, RECALL,       DISCLOSURE_OFFICE,                          OFFICE_OPINION,   "细则一（一）3",                        OWN_LAST_ACT),

        row(MADE, SIGNING,          SIGN,         SIGNATORY,                                  ISSUING,          "细则一（一）3、一（二）3",             NOT_OWN_DRAFT),
        row(MADE, SIGNING,          RETURN,       SIGNATORY,                                  DRAFTING,         "细则一（一）3",                        REMARK_GIVEN),
        row(MADE, SIGNING,          REVISE,       any(SIGNATORY, DRAFTER, SECTION_HEAD),      LEADER_REVIEW,    "细则一（一）3",                        REMARK_GIVEN, TEXT_GIVEN),
        row(MADE, SIGNING,          RECALL,       LEADER,                                     LEADER_REVIEW,    "细则一（一）3",                        OWN_LAST_ACT),

        row(DOC,  ISSUING,          ISSUE,        GENERAL_OFFICE,                             RECHECK,          "细则一（一）3",                        PROACTIVE, NUMBER_GIVEN, ISSUE_DATES, NUMBER_YEAR_OR_EXPLAINED).with(DISCLOSES),
        row(DOC,  ISSUING,          ISSUE,        GENERAL_OFFICE,                             FILING,           "附件1 直接归档",                       NOT_PROACTIVE, NUMBER_GIVEN, ISSUE_DATES, NUMBER_YEAR_OR_EXPLAINED).with(WITHHOLDS),
        row(REC,  ISSUING,          ISSUE,        any(DRAFTER, SECTION_HEAD, GENERAL_OFFICE), RECHECK,          "细则一（二）3",                        PROACTIVE, ISSUE_DATES).with(DISCLOSES),
        row(REC,  ISSUING,          ISSUE,        any(DRAFTER, SECTION_HEAD, GENERAL_OFFICE), FILING,           "附件1 直接归档",                       NOT_PROACTIVE, ISSUE_DATES).with(WITHHOLDS),
        row(MADE, ISSUING,          RETURN,       GENERAL_OFFICE,                             LEADER_REVIEW,    "细则一（一）3",                        REMARK_GIVEN),
        row(MADE, ISSUING,          REVISE,       any(DRAFTER, SECTION_HEAD),                 LEADER_REVIEW,    "细则一（一）3",                        REMARK_GIVEN, TEXT_GIVEN),
        row(MADE, ISSUING,          RECALL,       SIGNATORY,                                  SIGNING,          "细则一（一）3",                        OWN_LAST_ACT),

        row(DOC,  RECHECK,          PASS_RECHECK, DISCLOSURE_OFFICE,                          PUBLISHING,       "附件1 复核",                           PROACTIVE, NOT_OWN_DRAFT, SECRECY).with(NUMBERS),
        row(SEC,  RECHECK,          PASS_RECHECK, SECTION_HEAD,                               PUBLISHING,       "附件1 复核、细则一（二）4、二（三）1", PROACTIVE, NOT_OWN_DRAFT, SECRECY).with(NUMBERS),
        row(SEC,  RECHECK,          PASS_RECHECK, DISCLOSURE_OFFICE,                          PUBLISHING,       "附件1 复核",                           PROACTIVE, OFFICE_RECHECKS, NOT_OWN_DRAFT, SECRECY).with(NUMBERS),
        row(DOC,  RECHECK,          ARRANGE,      DISCLOSURE_OFFICE,                          RECHECK,          "细则一（一）4（1）",                   ELEMENTS_GIVEN),
        row(SEC,  RECHECK,          ARRANGE,      SECTION_HEAD,                               RECHECK,          "细则一（二）4、二（三）1",             ELEMENTS_GIVEN),
        row(DOC,  RECHECK,          HOLD,         DISCLOSURE_OFFICE,                          LEADER_REVIEW,    "附件1 复核",                           REMARK_GIVEN),
        row(SEC,  RECHECK,          HOLD,         SECTION_HEAD,                               LEADER_REVIEW,    "附件1 复核",                           REMARK_GIVEN),
        row(SEC,  RECHECK,          HOLD,         DISCLOSURE_OFFICE,                          LEADER_REVIEW,    "附件1 复核",                           OFFICE_RECHECKS, REMARK_GIVEN),

        row(DOC,  PUBLISHING,       PUBLISH,      DISCLOSURE_OFFICE,                          PUBLISHED,        "细则一（一）4（1）",                   PROACTIVE, RELEASE, RIGHT_OR_EXPLAINED).with(RELEASES),
        row(SEC,  PUBLISHING,       PUBLISH,      any(DRAFTER, SECTION_HEAD),                 PUBLISHED,        "细则一（二）4、二（三）1",             PROACTIVE, TEXT_THERE, RELEASE, MAKER_AGREED, RIGHT_OR_EXPLAINED).with(RELEASES),
        row(OBT,  PUBLISHING,       LINK,         DISCLOSURE_OFFICE,                          PUBLISHED,        "细则二（三）2",                        PROACTIVE, FROM_AGENCY, SOURCE, RELEASE).with(RELEASES),
        row(OBT,  PUBLISHING,       EXTRACT,      DISCLOSURE_OFFICE,                          PUBLISHED,        "细则二（三）2",                        PROACTIVE, FROM_AGENCY, TEXT_THERE, SOURCE, RELEASE).with(RELEASES),
        row(DOC,  PUBLISHING,       ARRANGE,      DISCLOSURE_OFFICE,                          PUBLISHING,       "细则一（一）4（1）",                   ELEMENTS_GIVEN),
        row(SEC,  PUBLISHING,       ARRANGE,      any(DRAFTER, SECTION_HEAD),                 PUBLISHING,       "细则一（二）4、二（三）1",             ELEMENTS_GIVEN),
        row(DOC,  PUBLISHING,       HOLD,         DISCLOSURE_OFFICE,                          LEADER_REVIEW,    "附件1 复核",                           REMARK_GIVEN),
        row(SEC,  PUBLISHING,       HOLD,         SECTION_HEAD,                               LEADER_REVIEW,    "附件1 复核",                           REMARK_GIVEN),
        row(OBT,  PUBLISHING,       HOLD,         DISCLOSURE_OFFICE,                          LEADER_REVIEW,    "附件1 复核",                           FROM_AGENCY, REMARK_GIVEN),

        row(ALL,  PUBLISHED,        CORRECT,      DISCLOSURE_OFFICE,                          CORRECTING,       "附件2 一（四）2",                      CORRECTION),
        row(SEC,  PUBLISHED,        CORRECT,      any(DRAFTER, SECTION_HEAD),                 CORRECTING,       "附件2 一（四）2",                      CORRECTION),
        row(ALL,  PUBLISHED,        REPEAL,       DISCLOSURE_OFFICE,                          PUBLISHED,        "附件2 一（四）2",                      IN_FORCE, REMARK_GIVEN).with(REPEALS),
        row(SEC,  PUBLISHED,        REPEAL,       SECTION_HEAD,                               PUBLISHED,        "附件2 一（四）2",                      IN_FORCE, REMARK_GIVEN).with(REPEALS),
        row(ALL,  PUBLISHED,        WITHDRAW,     DISCLOSURE_OFFICE,                          WITHDRAWING,      "附件2 一（四）2、条例第六条",          WITHDRAWAL_GIVEN, REMARK_GIVEN),
        row(SEC,  PUBLISHED,        WITHDRAW,     SECTION_HEAD,                               WITHDRAWING,      "附件2 一（四）2、条例第六条",          WITHDRAWAL_GIVEN, REMARK_GIVEN),
        row(ALL,  CORRECTING,       ENDORSE,      LEADER,                                     PUBLISHED,        "附件2 一（四）2",                      SECOND_PERSON).with(CORRECTS),
        row(ALL,  CORRECTING,       RETURN,       LEADER,                                     PUBLISHED,        "附件2 一（四）2",                      REMARK_GIVEN),
        row(ALL,  CORRECTING,       RECALL,       DISCLOSURE_OFFICE,                          PUBLISHED,        "附件2 一（四）2",                      OWN_LAST_ACT),
        row(SEC,  CORRECTING,       RECALL,       any(DRAFTER, SECTION_HEAD),                 PUBLISHED,        "附件2 一（四）2",                      OWN_LAST_ACT),
        row(ALL,  WITHDRAWING,      CONSENT,      LEADER,                                     WITHDRAWN,        "附件2 一（四）2、条例第六条",          SECOND_PERSON).with(WITHDRAWS),
        row(ALL,  WITHDRAWING,      RETURN,       LEADER,                                     PUBLISHED,        "附件2 一（四）2",                      REMARK_GIVEN),
        row(ALL,  WITHDRAWING,      RECALL,       DISCLOSURE_OFFICE,                          PUBLISHED,        "附件2 一（四）2",                      OWN_LAST_ACT),
        row(SEC,  WITHDRAWING,      RECALL,       SECTION_HEAD,                               PUBLISHED,        "附件2 一（四）2",                      OWN_LAST_ACT),

        row(ALL,  FILING,           FILE,         GENERAL_OFFICE,                             FILED,            "附件1 直接归档",                       NOT_PROACTIVE),
        row(ALL,  FILED,            REOPEN,       any(DISCLOSURE_OFFICE, SECTION_HEAD),       LEADER_REVIEW,    "条例第十八条、附件2 四（七）",         NOT_STUB, REMARK_GIVEN));
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
                .filter(row -> row.by().contains(role) && row.action().isForward())
                .toList();
    }

    /** Does this act bring what stands here to the public? */
    public static boolean isReleasing(InformationKind kind, Step from, Action action) {
        return rows(kind, from).anyMatch(row -> row.action() == action && row.has(Effect.RELEASES));
    }

    /** 退回重拟: does this act lead what stands here back to its drafter? */
    public static boolean isRedrafting(InformationKind kind, Step from, Action action) {
        return rows(kind, from).anyMatch(row -> row.action() == action && row.to() == Step.DRAFTING);
    }

    static Stream<Transition> rows(InformationKind kind, Step from) {
        return TABLE.stream().filter(row -> row.from() == from && row.kinds().contains(kind));
    }

    private static Transition row(
            Set<InformationKind> kinds,
            Step from,
            Action action,
            Role by,
            Step to,
            String clause,
            Condition... conditions) {
        return row(kinds, from, action, any(by), to, clause, conditions);
    }

    private static Transition row(
            Set<InformationKind> kinds,
            Step from,
            Action action,
            Set<Role> by,
            Step to,
            String clause,
            Condition... conditions) {
        List<Guard> guards = Stream.of(conditions).flatMap(Condition::guards).toList();
        return new Transition(kinds, from, action, by, to, clause, guards, Set.of());
    }

    /** Either of them; who holds several acts as the one that is named first. */
    private static Set<Role> any(Role... roles) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(roles)));
    }
}
