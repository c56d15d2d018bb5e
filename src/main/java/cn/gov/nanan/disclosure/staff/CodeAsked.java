package cn.gov.nanan.disclosure.staff;

import cn.gov.nanan.disclosure.platform.BusinessException;

/** 须输入动态码: the password was right, and the officer has a second factor. */
public final class CodeAsked extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final String ticket;

    CodeAsked(String ticket) {
        super("staff.error.code-asked");
        this.ticket = ticket;
    }

    /** What {@link Logins#confirm} takes beside the code. */
    public String ticket() {
        return ticket;
    }
}
