package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.form.InformationKind;
import java.time.Instant;
import java.time.LocalDate;

/**
 * 义务逾期: fired once in the life of an obligation, in the transaction that flags it. Numbers only, so that thousands of
 * them load no item.
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
