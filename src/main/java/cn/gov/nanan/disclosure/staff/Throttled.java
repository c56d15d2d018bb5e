package cn.gov.nanan.disclosure.staff;

import cn.gov.nanan.disclosure.platform.BusinessException;

/** 须等待: one attempt too many; what was shown was not looked at. */
public final class Throttled extends BusinessException {
    private static final long serialVersionUID = 1L;

    /** @param until in words of a clock */
    Throttled(String until) {
        super("staff.error.login-throttled", until);
    }
}
