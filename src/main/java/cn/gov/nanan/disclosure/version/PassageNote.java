package cn.gov.nanan.disclosure.version;

import cn.gov.nanan.disclosure.redline.Whereabouts;

/**
 * 段落意见一条: what was said of a passage, and what has become of it.
 *
 * @param number in the order of the passages, from 1 on
 * @param quoted the passage as it was
 * @param where it stands in the text as it now is
 * @param standing the passage as it now reads; empty when it is gone
 */
public record PassageNote(
        int number, String officer, String quoted, String remark, Whereabouts where, String standing) {
    /** 仍在、已修改、已删除, as the key of its label. */
    public String state() {
        return where.isGone()
                ? "version.passage.gone"
                : where.changed() ? "version.passage.changed" : "version.passage.same";
    }
}
