package cn.gov.nanan.disclosure.annual;

import java.util.List;

/** 报告的一段: what it is made of, whatever file it becomes. */
public sealed interface DocumentBlock {
    /** 标题 of a part. */
    record PartHeading(String text) implements DocumentBlock {}

    /** 段落. */
    record PartText(String text) implements DocumentBlock {}

    /** 表格: each row as wide as the others, counted in columns. */
    record PartTable(List<List<PartCell>> rows) implements DocumentBlock {}

    /**
     * 格.
     *
     * @param span over how many columns it goes
     * @param head whether it names others
     */
    record PartCell(String text, int span, boolean head) {
        static PartCell head(String text, int span) {
            return new PartCell(text, span, true);
        }

        static PartCell figure(String text) {
            return new PartCell(text, 1, false);
        }
    }
}
