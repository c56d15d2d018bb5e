package cn.gov.nanan.disclosure.worklist;

import cn.gov.nanan.disclosure.deadline.DueBand;
import java.util.Map;

/**
 * 待办筛选: which of what waits is wanted; what is null or blank does not narrow.
 *
 * @param urgent only what is 加急 or 特急
 * @param text words of the title, or a number
 * @param days what the band is reckoned from
 */
public record TrayFilter(DueBand band, boolean urgent, String text, TrayDays days) {
    /** The parameters of a {@link DueBand#condition}. */
    public Map<String, Object> parameters() {
        return Map.of("today", days.due().today(), "soon", days.due().soon());
    }
}
