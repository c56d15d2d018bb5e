package cn.gov.nanan.disclosure.deadline;

/** 义务终止原因: why an obligation ended before it was fulfilled. */
public enum Closing {
    /** 公开属性变更: the item is no longer to be disclosed of our own accord. */
    ATTRIBUTE_CHANGED,
    /** 已撤回: the publication was taken back, so its paper is not handed over any more. */
    WITHDRAWN,
    /** 等待申请人: until he completes his request or pays, no period runs. */
    APPLICANT_AWAITED,
    /** 已审结: a remedy was decided, or is no longer one that the bureau has to respond to by a day. */
    DECIDED,
    /** 申请已了结: withdrawn by the applicant, or given up. */
    GIVEN_UP
}
