package cn.gov.nanan.disclosure.deadline;

import cn.gov.nanan.disclosure.calendar.DueDate;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Faults;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * 法定特别期限: a period that another law fixes. 附件2 一（四）1: 「法律、法规对特定的政府信息公开期限另有规定的从其规定」.
 *
 * @param citation the law and its article, such as 《中华人民共和国预算法》第十四条
 */
@Embeddable
public record SpecialPeriod(
        @Column(name = "special_length") Integer length,
        @Enumerated(EnumType.STRING) @Column(name = "special_unit", length = 32) PeriodUnit unit,
        @Column(name = "special_citation", length = LONGEST_CITATION) String citation) {
    public static final int LONGEST_CITATION = 200;
    public static final int LONGEST = 400;

    /** @throws BusinessException {@code deadline.error.special-…} naming what is missing or too much */
    public SpecialPeriod {
        citation = citation == null ? "" : citation.strip();
        new Faults()
                .when(
                        length == null || length < 0 || length > LONGEST || unit == null,
                        "length",
                        "deadline.error.special-length",
                        String.valueOf(LONGEST))
                .when(
                        citation.length() < 2 || citation.length() > LONGEST_CITATION,
                        "citation",
                        "deadline.error.special-citation",
                        String.valueOf(LONGEST_CITATION))
                .refuse();
    }

    /** When this period ends if it starts on this day. */
    DueDate from(LocalDate start, WorkingCalendar calendar) {
        LocalDate due = unit.due(calendar, start, length);
        return DueDate.of(calendar, start, calendar.between(start, due), citation);
    }
}
