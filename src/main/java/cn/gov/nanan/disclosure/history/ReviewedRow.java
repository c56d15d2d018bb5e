package cn.gov.nanan.disclosure.history;

import java.util.List;

/**
 * 审核过的行: a row with what was found.
 *
 * @param found the record; null where the row is faulty or repeats another
 */
public record ReviewedRow(RawRow raw, HistoricalRecord found, List<Remark> remarks) {
    public boolean isFaulty() {
        return remarks.stream().anyMatch(Remark::error);
    }
}
