package cn.gov.nanan.disclosure.history;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * 导入结果, in rows.
 *
 * @param added 新增
 * @param updated 更新: known, but something of it has changed
 * @param unchanged 未变: known exactly so
 * @param faulty 有误: left out
 */
@Embeddable
public record RowVerdict(
        @Column(name = "added", nullable = false) int added,
        @Column(name = "updated", nullable = false) int updated,
        @Column(name = "unchanged", nullable = false) int unchanged,
        @Column(name = "faulty", nullable = false) int faulty) {

    static final RowVerdict NOTHING = new RowVerdict(0, 0, 0, 0);

    RowVerdict and(RowVerdict more) {
        return new RowVerdict(
                added + more.added, updated + more.updated, unchanged + more.unchanged, faulty + more.faulty);
    }

    @Override
    public String toString() {
        return "+" + added + " ~" + updated + " =" + unchanged + " !" + faulty;
    }
}
