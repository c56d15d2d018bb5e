package cn.gov.nanan.disclosure.notice;

/** 提醒级别: the occasions on which somebody is told. Whom each concerns says whoever tells. */
public enum Occasion {
    /** 到期前数日. */
    DUE_LATER(Group.SOON),
    /** 下一工作日到期. */
    DUE_NEXT(Group.SOON),
    /** 今日到期. */
    DUE_TODAY(Group.TODAY),
    /** 逾期. */
    OVERDUE(Group.OVERDUE),

    /** 办理时限前数日. */
    STEP_LATER(Group.SOON),
    /** 下一工作日应办结. */
    STEP_NEXT(Group.SOON),
    /** 今日应办结. */
    STEP_TODAY(Group.TODAY),
    /** 办理超时. */
    STEP_OVERDUE(Group.OVERDUE),

    /** 退回: it is back with its drafter. */
    RETURNED(Group.RETURNED),
    /** 转办: somebody has it in hand from now on. */
    HANDED_ON(Group.RETURNED),
    /** 收到申请: somebody asks for information. */
    REQUEST_ARRIVED(Group.RETURNED),
    /** 申请人来信: the applicant completes or withdraws. */
    APPLICANT_WROTE(Group.RETURNED),
    /** 申请人领取答复: he has fetched online what he was given. */
    ANSWER_FETCHED(Group.RETURNED),
    /** 分办: a request was given to the section. */
    REQUEST_ASSIGNED(Group.RETURNED),
    /** 催办: somebody presses, by hand. */
    URGED(Group.RETURNED),
    /** 申请人逾期: the time that the applicant was given has passed, and the officer in charge may go on. */
    AWAITED_PASSED(Group.OVERDUE),
    /** 链接失效: a linked page no longer answers. */
    LINK_DEAD(Group.OVERDUE),
    /** 外网拒收: the public side refused what had been let go; it is put right or taken back. */
    REFUSED_OUTSIDE(Group.RETURNED),
    /** 不予放行: a second person does not let out what was published. */
    HELD_BACK(Group.RETURNED);

    /** 提醒分组: under what heading a message stands in a digest, the most urgent first. */
    public enum Group {
        /** 逾期. */
        OVERDUE,
        /** 今日到期. */
        TODAY,
        /** 即将到期. */
        SOON,
        /** 退回、转办、分办与催办. */
        RETURNED
    }

    private final Group group;

    Occasion(Group group) {
        this.group = group;
    }

    /** Is its day that of the step, 应办结日, rather than that by which something is owed? */
    public boolean isOfStep() {
        return this == STEP_LATER || this == STEP_NEXT || this == STEP_TODAY || this == STEP_OVERDUE;
    }

    public Group group() {
        return group;
    }

    public boolean isLate() {
        return group == Group.OVERDUE;
    }
}
