package cn.gov.nanan.disclosure.file;

/** 转换进展: how it stands with the PDF that is made of a file. */
public enum PdfProgress {
    MADE,
    UNDER_WAY,
    /** It could not be made; it is tried again after a while. */
    FAILED
}
