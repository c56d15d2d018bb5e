package cn.gov.nanan.disclosure.letter;

import java.util.Locale;

/** 版式要素, GB/T 9704-2012: what each line of a letter looks like, in print and in a text file alike. */
enum LetterStyle {
    /** 发文机关. */
    AGENCY(Face.TITLE, Align.CENTRE, 0, false),
    /** 标题. */
    TITLE(Face.TITLE, Align.CENTRE, 0, false),
    /** 发文字号. */
    NUMBER(Face.BODY, Align.CENTRE, 0, true),
    /** 主送. */
    ADDRESSEE(Face.BODY, Align.LEFT, 0, true),
    /** 正文. */
    TEXT(Face.BODY, Align.LEFT, 2, false),
    /** 结构层次序数第一层. */
    HEADING(Face.HEADING, Align.LEFT, 2, false),
    /** 表格的一行. */
    ROW(Face.BODY, Align.LEFT, 0, false),
    /** 附件说明. */
    ENCLOSURE(Face.BODY, Align.LEFT, 2, true),
    /** 附件说明的其余各行. */
    ENCLOSURE_MORE(Face.BODY, Align.LEFT, 5, false),
    /** 附件的散列值, by which a file can be told to be the one that was enclosed. */
    DIGEST(Face.SMALL, Align.LEFT, 8, false),
    /** 发文机关署名, in the middle above the date, where the seal is put over both. */
    SIGNATURE(Face.BODY, Align.RIGHT, 2, true),
    /** 成文日期. */
    DATE(Face.BODY, Align.RIGHT, 4, false),
    /** 回执的标题, on a page of its own. */
    SLIP(Face.TITLE, Align.CENTRE, 0, false);

    /** 字体字号, in points: 二号 22, 三号 16. */
    enum Face {
        TITLE(22, 36, "方正小标宋简体"),
        HEADING(16, 28, "黑体"),
        BODY(16, 28, "仿宋"),
        /** 小五号. */
        SMALL(9, 14, "仿宋");

        private final int size;
        private final int line;
        private final String font;

        Face(int size, int line, String font) {
            this.size = size;
            this.line = line;
            this.font = font;
        }

        int size() {
            return size;
        }

        /** From line to line, in points. */
        int line() {
            return line;
        }

        /** As text programs in China know it. */
        String font() {
            return font;
        }
    }

    /** 对齐. */
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    private final Face face;
    private final Align align;
    private final int indent;
    private final boolean apart;

    LetterStyle(Face face, Align align, int indent, boolean apart) {
        this.face = face;
        this.align = align;
        this.indent = indent;
        this.apart = apart;
    }

    Face face() {
        return face;
    }

    Align align() {
        return align;
    }

    /** In characters: of the first line; of what stands at the right, from there; of a further enclosure, of all of it. */
    int indent() {
        return indent;
    }

    /** Is there an empty line before it? */
    boolean isApart() {
        return apart;
    }

    /** Its class in style sheets, such as {@code letter-title}. */
    String css() {
        return "letter-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
