package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.form.InformationKind;
import java.time.Instant;
import java.time.LocalDate;

/**
 * 义务逾期: an obligation whose due day has passed, of {@link ObligationsOverdue}. Numbers only, so that thousands of them
 * load no item.
 *
 * @param drafter id of the officer
 * @param section id of the section in charge
 */
public record ObligationOverdue(
        long obligation,
        long item,
        InformationKind kind,
        long drafter,
        long section,
        Channel channel,
        LocalDate due,
        Instant at) {}
