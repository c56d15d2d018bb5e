package cn.gov.nanan.disclosure.signon;

import cn.gov.nanan.disclosure.platform.BusinessException;

/** 没有登录成的原因: what the sign-on itself has to say of a refusal; of anything else, that it was refused. */
public final class Untrue {
    private static final String ERROR = "signon.error.";

    private Untrue() {}

    /** @return the end of a key {@code signon.error.…} */
    public static String why(BusinessException untrue) {
        return untrue.key().startsWith(ERROR) ? untrue.key().substring(ERROR.length()) : "refused";
    }
}
