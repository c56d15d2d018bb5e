package cn.gov.nanan.disclosure.annual;

import java.util.List;

/** 报告的一段: what it is made of, whatever file it becomes. */
public sealed interface DocumentBlock {
    /** 标题 of a part. */
    record Heading(String text) implements DocumentBlock {}

    /** 段落. */
    record Paragraph(String text) implements DocumentBlock {}

    /** 表格: each row as wide as the others, counted in columns. */
    record Grid(List<List<GridCell>> rows) implements DocumentBlock {}

    /**
     * 格.
     *
     * @param span over how many columns it goes
     * @param head whether it names others
     */
    record GridCell(String text, int span, boolean head) {
        static GridCell head(String text, int span) {
            return new GridCell(text, span, true);
        }

        static GridCell figure(String text) {
            return new GridCell(text, 1, false);
        }
    }
}
