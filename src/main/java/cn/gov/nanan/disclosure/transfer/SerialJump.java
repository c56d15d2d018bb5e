package cn.gov.nanan.disclosure.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * 一个年度的流水号跨度: the 索引号 of each year run on their own, and a past catalogue brings those of years long gone.
 *
 * @param from the last serial that this node knew
 * @param to the last one that the other side has
 */
@Embeddable
public record SerialJump(
        @Column(name = "index_year", nullable = false) int year,
        @Column(name = "before_serial", nullable = false) int from,
        @Column(name = "after_serial", nullable = false) int to) {
    @Override
    public String toString() {
        return year + ": " + from + ", " + to;
    }
}
