package cn.gov.nanan.disclosure.request;

import java.util.Arrays;
import java.util.List;

/** 案卷材料种类: what a file of a request is. */
public enum RequestFileKind {
    /** 申请原件: the letter, form or fax as it came. */
    APPLICATION(true),
    /** 授权书. */
    AUTHORISATION(true),
    /** 征求意见材料. */
    CONSULTATION(false),
    /** 送达凭证. */
    SERVICE_PROOF(true),
    /** 拟提供的文件. */
    TO_BE_GIVEN(false),
    /** 拟提供的文件（已删除不予公开部分）, 条例第三十七条. */
    REDACTED(false),
    /** 其他. */
    OTHER(false);

    /** Those that show the applicant. */
    static final List<RequestFileKind> PERSONAL =
            Arrays.stream(values()).filter(RequestFileKind::isPersonal).toList();

    /** 拟提供的文件: those that an applicant may be given. */
    static final List<RequestFileKind> GIVEN =
            Arrays.stream(values()).filter(RequestFileKind::isGiven).toList();

    private final boolean personal;

    RequestFileKind(boolean personal) {
        this.personal = personal;
    }

    /** Is it to be given to the applicant? */
    public boolean isGiven() {
        return this == TO_BE_GIVEN || this == REDACTED;
    }

    /** 载有申请人信息: it lies sealed, only the 公开办 opens it, and each look is recorded. */
    public boolean isPersonal() {
        return personal;
    }
}
