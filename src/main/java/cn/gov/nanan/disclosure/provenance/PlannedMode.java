package cn.gov.nanan.disclosure.provenance;

/** 拟公开方式 of what another agency made, 细则 二（三）2; who publishes may still choose another. */
public enum PlannedMode {
    /** 全文发布, with its maker's consent. */
    FULL_TEXT,
    /** 建立链接: the address is asked for, and no text. */
    LINK,
    /** 提取: the text, and the address from which it is taken. */
    EXTRACT;

    /** Does it need the address of its own agency's page? */
    public boolean isElsewhere() {
        return this != FULL_TEXT;
    }
}
