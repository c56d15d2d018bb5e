package cn.gov.nanan.disclosure.signon;

import cn.gov.nanan.disclosure.platform.BusinessException;

/** 联系不上: the provider or the directory does not answer, or not as it should; nobody's password was wrong. */
public final class Unreachable extends BusinessException {
    private static final long serialVersionUID = 1L;

    Unreachable(String key, Throwable cause) {
        super(key);
        initCause(cause);
    }
}
