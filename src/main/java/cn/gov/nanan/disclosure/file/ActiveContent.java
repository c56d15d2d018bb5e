package cn.gov.nanan.disclosure.file;

/** 运行内容: what a file may hold that runs, or fetches what runs, as soon as somebody opens it. */
public enum ActiveContent {
    MACRO,
    SCRIPT,
    /** ActiveX. */
    CONTROL,
    /** OLE: a piece that another program of the reader's machine is started for. */
    OBJECT,
    /** A template or another part that is fetched from elsewhere. */
    REMOTE_PART,
    /** Dynamic Data Exchange: a field or link that starts another program. */
    DDE,
    /** Data that are fetched from elsewhere on opening. */
    REMOTE_DATA,
    /** A program is started by a click or on opening. */
    LAUNCH,
    EMBEDDED_PROGRAM,
    /** An archive inside of a file: nobody could check what it holds. */
    EMBEDDED_ARCHIVE
}
