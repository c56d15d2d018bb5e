package cn.gov.nanan.disclosure.report;

/** 目录来源: how an entry of the catalogue came to be. */
public enum Source {
    /** 本系统办理: it went through the procedure here. */
    PROCEDURE,
    /** 历史目录: it was taken over from an older catalogue. */
    TAKEN_OVER;

    /** The same in the query language. */
    String literal() {
        return "'" + name() + "'";
    }
}
