package cn.gov.nanan.disclosure.form;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Written;

/** 文字栏目: the written parts of a form, each with its limit in characters. */
public enum FormText {
    TITLE(FormText.LONGEST_TITLE),
    CATEGORY(8),
    THEME(8),
    KEYWORDS(200),
    SUMMARY(500),
    RECIPIENTS(500),
    COPIES(500),
    BODY(FormText.LONGEST_BODY),
    REMARK(1000),
    /** 更正说明. */
    NOTE(200),
    /** 发文字号. */
    DOCUMENT_NUMBER(80),
    /** 成文日期. */
    FORMATION_DATE(10),
    /** 印发日期. */
    ISSUE_DATE(10),
    /** 公开页面网址. */
    LINK(998),
    /** 被澄清的虚假或者不完整信息. */
    RUMOUR(500);

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_BODY = 1_000_000;

    private final int limit;

    FormText(int limit) {
        this.limit = limit;
    }

    public int limit() {
        return limit;
    }

    /**
     * Stripped, null when blank.
     *
     * @throws BusinessException {@code form.error.too-long} naming the limit
     */
    public String read(String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        String text = Written.visible(written).strip();
        int length = text.length();
        if (length > limit) {
            throw BusinessException.invalid(name(), "form.error.too-long", this, limit, length);
        }
        return text;
    }
}
