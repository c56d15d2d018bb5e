package cn.gov.nanan.disclosure.hidden;

/** 隐藏内容种类: what a file carries beyond what who opens it sees at once. */
public enum HiddenKind {
    HIDDEN_SHEET,
    HIDDEN_ROWS,
    HIDDEN_COLUMNS,
    HIDDEN_TEXT,
    HIDDEN_SLIDE,
    /** 图层 that is switched off. */
    HIDDEN_LAYER,
    /** 批注. */
    COMMENT,
    /** 修订痕迹: insertions and deletions that can be undone. */
    TRACKED_CHANGE,
    /** 演讲者备注. */
    NOTES,
    /** PDF and OFD 注释. */
    ANNOTATION,
    FORM,
    EMBEDDED_FILE,
    /** 数据缓存: of pivot tables and of other workbooks. */
    DATA_CACHE,
    SCRIPT,
    /** 早先的版本: what was there before the file was saved over. */
    EARLIER_REVISION,
    /** OFD 自定义标引. */
    CUSTOM_TAGS,
    /** 作者和单位. */
    AUTHOR,
    /** 拍摄位置. */
    POSITION,
    ENCRYPTED,
    DAMAGED,
    /** 没有查完: too large, too deep or too slow to read, or of a form that is not known. */
    UNFINISHED,
    /** 还没有查: others are read first, or the file could not be opened just now. */
    PENDING
}
