package cn.gov.nanan.disclosure.attribute;

import cn.gov.nanan.disclosure.platform.Messages;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** 文种: the 13 types of 附件2 四 and the two that 中办发〔2012〕14号 added; named by the list in force. */
public enum DocumentType {
    /** 命令（令）. */
    ORDER("命令", "令"),
    /** 决定. */
    DECISION("决定"),
    /** 公告. */
    ANNOUNCEMENT("公告"),
    /** 通告. */
    PUBLIC_NOTICE("通告"),
    /** 通知. */
    CIRCULAR("通知"),
    /** 通报. */
    CIRCULATED_REPORT("通报"),
    /** 议案. */
    BILL("议案"),
    /** 报告. */
    REPORT("报告"),
    /** 请示. */
    REQUEST_FOR_INSTRUCTION("请示"),
    /** 批复. */
    OFFICIAL_REPLY("批复"),
    /** 意见. */
    OPINION("意见"),
    /** 函. */
    LETTER("函"),
    /** 会议纪要, since 2012 纪要. */
    MINUTES("会议纪要", "纪要"),
    /** 决议, since 2012. */
    RESOLUTION("决议"),
    /** 公报, since 2012. */
    COMMUNIQUE("公报");

    private final List<String> endings;

    DocumentType(String... endings) {
        this.endings = List.of(endings);
    }

    /** The type that the end of a title names: 关于……的通知（试行） is a 通知. */
    public static Optional<DocumentType> ofTitle(String title) {
        String bare = bare(title);
        return Arrays.stream(values())
                .filter(type -> type.endings.stream().anyMatch(bare::endsWith))
                .max(Comparator.comparingInt(type -> type.endings.get(0).length()));
    }

    /** The Chinese name by the list in force, as catalogue and package write it. */
    public String chinese() {
        return name(Scheme.GW2012_15, Locale.CHINESE);
    }

    /** The name in a scheme: 会议纪要 by the list of 2000 is 纪要 by that of 2012. */
    public String name(Scheme scheme, Locale locale) {
        String old = "DocumentType." + Scheme.GW2000_13 + "." + name();
        boolean renamed = scheme == Scheme.GW2000_13 && Messages.all(locale).containsKey(old);
        return Messages.text(locale, renamed ? old : Messages.keyOf(this));
    }

    public boolean isIn(Scheme scheme) {
        return scheme == Scheme.GW2012_15 || (this != RESOLUTION && this != COMMUNIQUE);
    }

    /** 上行文: the 签发人 must be shown. */
    public boolean isUpward() {
        return this == REPORT || this == REQUEST_FOR_INSTRUCTION || this == BILL;
    }

    private static String bare(String title) {
        String rest = title == null ? "" : title.strip();
        String shorter = rest.replaceFirst("(\\s|[（(〔\\[【][^（(〔\\[【]*[）)〕\\]】]|[”\"》。.．、，,：:])+$", "");
        return shorter.isEmpty() ? rest : shorter;
    }
}
