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
public record Outcome(
        @Column(name = "added", nullable = false) int added,
        @Column(name = "updated", nullable = false) int updated,
        @Column(name = "unchanged", nullable = false) int unchanged,
        @Column(name = "faulty", nullable = false) int faulty) {

    static final Outcome NOTHING = new Outcome(0, 0, 0, 0);

    Outcome and(Outcome more) {
        return new Outcome(
                added + more.added, updated + more.updated, unchanged + more.unchanged, faulty + more.faulty);
    }

    @Override
    public String toString() {
        return "+" + added + " ~" + updated + " =" + unchanged + " !" + faulty;
    }
}
