package cn.gov.nanan.disclosure.withheld;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Ground;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * 归档未公开（列表行）: something filed that the public does not see.
 *
 * @param title its own
 * @param registered the neutral title under which the register has it; null where it has not
 * @param proposed 待放行: the neutral title that waits for a second person; null where none does
 * @param proposedBy who wants it listed so
 */
public record WithheldCandidate(
        long id,
        String title,
        String documentNumber,
        LocalDate day,
        Attribute attribute,
        Ground ground,
        String registered,
        String proposed,
        String proposedBy)
        implements Serializable {
    /** The neutral title as it was typed last; null where there is none. */
    public String neutral() {
        return proposed == null ? registered : proposed;
    }

    public boolean isWaiting() {
        return proposed != null;
    }
}
