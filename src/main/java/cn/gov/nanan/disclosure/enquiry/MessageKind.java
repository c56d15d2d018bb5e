package cn.gov.nanan.disclosure.enquiry;

/** 申请人来信类别: what the applicant says. */
public enum MessageKind {
    /** 需要的协助, said with the form itself, 条例第四十三条. */
    ASSISTANCE,
    /** 接受以其他形式提供, said with the form itself. */
    OTHER_FORM,
    /** 补正或者说明. */
    CLARIFICATION,
    /** 撤回申请. */
    WITHDRAWAL,
    /** 已网上领取答复, said by the system when he does. */
    FETCHED;

    /** 只供公开办: a need for help tells of a person what his section has no need to know. */
    boolean isForOfficeAlone() {
        return this == ASSISTANCE;
    }
}
