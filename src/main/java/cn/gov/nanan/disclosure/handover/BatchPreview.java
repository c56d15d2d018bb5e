package cn.gov.nanan.disclosure.handover;

import java.time.LocalDate;
import java.util.List;

/**
 * 下一批预览: what would go on the next fixed day, and what would have to stay.
 *
 * @param day of the next regular batch
 * @param ready copies complete and 复核 passed
 * @param lacking copies missing, or 复核 not passed yet
 */
public record BatchPreview(LocalDate day, List<PaperRow> ready, List<PaperRow> lacking) {
    /** 零报告: nothing is ready. */
    public boolean isNil() {
        return ready.isEmpty();
    }
}
