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
 */
public record WithheldCandidate(
        long id,
        String title,
        String documentNumber,
        LocalDate day,
        Attribute attribute,
        Ground ground,
        String registered)
        implements Serializable {}
