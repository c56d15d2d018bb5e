package cn.gov.nanan.disclosure.report;

import cn.gov.nanan.disclosure.casework.RequestRow;
import cn.gov.nanan.disclosure.casework.RequestStanding;
import cn.gov.nanan.disclosure.deadline.DueDays;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

/** 政府信息公开申请登记簿的栏: nothing personal is among them. */
public enum RequestColumn {
    NUMBER((row, days) -> row.number()),
    WANTED((row, days) -> row.title()),
    WANTED_NUMBER((row, days) -> row.wanted().documentNumber()),
    MATTERS((row, days) -> row.matters()),
    KIND((row, days) -> row.applicant()),
    CHANNEL((row, days) -> row.channel()),
    THEME((row, days) -> row.theme()),
    ARRIVED_ON((row, days) -> row.arrivedOn()),
    RECEIVED_ON((row, days) -> row.receivedOn()),
    DUE((row, days) -> row.due()),
    STANDING((row, days) -> RequestStanding.of(row.step(), row.due(), row.servedOn(), days)),
    STEP((row, days) -> row.step()),
    SECTION((row, days) -> row.section()),
    OUTCOME((row, days) -> row.outcome()),
    LETTER_NUMBER((row, days) -> row.letterNumber()),
    SERVED_ON((row, days) -> row.servedOn());

    private final BiFunction<RequestRow, DueDays, Object> reading;

    RequestColumn(BiFunction<RequestRow, DueDays, Object> reading) {
        this.reading = reading;
    }

    static List<Object> cells(RequestRow row, DueDays days) {
        return Arrays.stream(values())
                .map(column -> column.reading.apply(row, days))
                .toList();
    }
}
