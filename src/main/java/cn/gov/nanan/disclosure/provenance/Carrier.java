package cn.gov.nanan.disclosure.provenance;

/** 表现形式: which event is the formation of the information, 附件2 一（四）1; the message {@code Carrier.formed.X} says which. */
public enum Carrier {
    /** 文件: 「以行政首长签署或者加盖公章之日为形成之日」. */
    PAPER,
    /** 视听资料: 「以视听资料编辑完毕之日为形成之日」. */
    AUDIOVISUAL,
    /** 表格、数据: the day on which it was finished. */
    DATA,
    /** 决定事项: the day of the decision. */
    RESOLUTION;

    /** Key of the text that names the day of formation. */
    public String formedKey() {
        return "Carrier.formed." + name();
    }
}
