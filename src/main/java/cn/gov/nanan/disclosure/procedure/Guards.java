package cn.gov.nanan.disclosure.procedure;

import static cn.gov.nanan.disclosure.procedure.Guard.*;

import java.util.List;
import java.util.stream.Stream;

/** 条件组: guards that are asked together wherever the table asks for one of them. */
enum Guards implements Condition {
    /** 发文处理单 filled in: whatever a form must hold before it goes on. */
    FORM(
            FORM_COMPLETE,
            PLANNED_ADDRESS_GIVEN,
            SOURCE_GIVEN,
            PARTNERS_GIVEN,
            LEAD_GIVEN,
            RIGHT_CITED,
            CLAIM_WORDED,
            CLAIMANT_NAMED,
            VALIDITY_GIVEN,
            VALIDITY_IN_ORDER,
            CATEGORY_CHOSEN),
    /** 获取: the same of an obtained item as it is decided, which no partner leads. */
    OBTAINED_FORM(FORM_COMPLETE, PLANNED_ADDRESS_GIVEN, SOURCE_GIVEN, CLAIM_WORDED, CLAIMANT_NAMED, OBTAINED_BY_TODAY),
    /** 公开属性 chosen, and explained where it departs. */
    DECIDED(ATTRIBUTE_CHOSEN, CHANGE_EXPLAINED, USUAL_OR_EXPLAINED),
    /** 成文日期、印发日期. */
    ISSUE_DATES(FORMATION_DATE_GIVEN, FORMED_BY_TODAY, ISSUE_DATE_GIVEN, ISSUED_AFTER_FORMED, ISSUED_BY_TODAY),
    /** 保密审查 at 复核, alone or in a group, 条例第十七条. */
    SECRECY(UNWARNED, EXAMINED, NO_STATE_SECRET, QUESTIONS_ANSWERED, CLEAN_IN_GROUP, SECRECY_CONCLUDED, CATEGORISED),
    /** 发文单位公开页面, as the public can reach it. */
    SOURCE(SOURCE_PAGE_GIVEN, SOURCE_PAGE_PUBLIC, FOUND_BY_TODAY),
    /** 公开前置 settled: who had to be asked has agreed, 条例第十一条、第十五条、第十七条. */
    RELEASE(CONSULTED, CLAIM_RELEASED, FINDING_EXPLAINED, APPROVED, DETERMINED),
    /** 更正 of what is public, be it repealed or not. */
    CORRECTION(ELEMENTS_KEPT, LINK_PUBLIC, ISSUE_KEPT, DATES_IN_ORDER, SOMETHING_CORRECTED, NOTE_GIVEN);

    private final List<Guard> guards;

    Guards(Guard... guards) {
        this.guards = List.of(guards);
    }

    @Override
    public Stream<Guard> guards() {
        return guards.stream();
    }
}
