package cn.gov.nanan.disclosure.report;

import cn.gov.nanan.disclosure.attribute.ContentCategory;

/**
 * 内容类别覆盖情况: how many published items of a category the public can see.
 *
 * @param closed whether it is offered no more
 * @param published in the year
 * @param before in the year before
 * @param total whenever published
 */
public record CoverageRow(ContentCategory category, boolean closed, long published, long before, long total) {
    /** 空白: the law asks for it, and there is nothing. */
    public boolean isEmpty() {
        return total == 0;
    }

    /** 同比增减. */
    public long change() {
        return published - before;
    }
}
