package cn.gov.nanan.disclosure.courier;

import cn.gov.nanan.disclosure.notice.Occasion;

/** 邮件提醒范围: what an officer wants to be sent by e-mail. */
public enum MailChoice {
    /** 全部提醒. */
    ALL,
    /** 只要逾期的. */
    OVERDUE,
    /** 不要. */
    NONE;

    boolean wants(Occasion occasion) {
        return this == ALL || this == OVERDUE && occasion.isLate();
    }
}
