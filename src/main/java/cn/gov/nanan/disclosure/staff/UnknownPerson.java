package cn.gov.nanan.disclosure.staff;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.signon.Recognised;

/** 没有账号: somebody was recognised elsewhere, and may not come in here: he has no account, or it is closed. */
public final class UnknownPerson extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final String account;
    private final String token;

    UnknownPerson(String key, Recognised person) {
        super(key, person.account());
        account = person.account();
        token = person.token();
    }

    public String account() {
        return account;
    }

    /** See {@link Recognised#token()}. */
    public String token() {
        return token;
    }
}
