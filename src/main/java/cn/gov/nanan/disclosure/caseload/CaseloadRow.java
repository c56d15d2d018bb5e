package cn.gov.nanan.disclosure.caseload;

import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.request.ArrivalChannel;
import cn.gov.nanan.disclosure.request.RequestStep;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * 看板上一个数字背后的一件申请.
 *
 * @param section name; null until it is assigned
 */
public record CaseloadRow(
        long id,
        String number,
        ArrivalChannel channel,
        LocalDate arrivedOn,
        RequestStep step,
        String section,
        LocalDate due,
        LocalDate concludedOn,
        Outcome outcome)
        implements Serializable {}
