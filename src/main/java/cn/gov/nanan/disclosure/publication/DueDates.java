package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.calendar.DueDate;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/**
 * 到期日（并存）: the due dates of one obligation side by side. The legal one runs from 成文日期 (条例第二十六条), the house's from
 * 印发日期 (细则一（一）4); the one that ends first counts. A period that another law fixes takes their place.
 *
 * @param legal null where the law fixes no period: paper has the house's alone
 * @param period what another law fixes, or null
 * @param special when that ends, or null
 */
@Embeddable
public record DueDates(
        @Embedded
                @AttributeOverride(name = "start", column = @Column(name = "legal_start"))
                @AttributeOverride(name = "workingDays", column = @Column(name = "legal_days"))
                @AttributeOverride(name = "clause", column = @Column(name = "legal_clause"))
                @AttributeOverride(name = "due", column = @Column(name = "legal_due"))
                @AttributeOverride(name = "provisional", column = @Column(name = "legal_provisional"))
                @AttributeOverride(name = "calendarVersion", column = @Column(name = "legal_calendar"))
                @AttributeOverride(name = "skipped", column = @Column(name = "legal_skipped"))
                @AttributeOverride(name = "counted", column = @Column(name = "legal_counted"))
                DueDate legal,
        @Embedded
                @AttributeOverride(name = "start", column = @Column(name = "house_start"))
                @AttributeOverride(name = "workingDays", column = @Column(name = "house_days"))
                @AttributeOverride(name = "clause", column = @Column(name = "house_clause"))
                @AttributeOverride(name = "due", column = @Column(name = "house_due"))
                @AttributeOverride(name = "provisional", column = @Column(name = "house_provisional"))
                @AttributeOverride(name = "calendarVersion", column = @Column(name = "house_calendar"))
                @AttributeOverride(name = "skipped", column = @Column(name = "house_skipped"))
                @AttributeOverride(name = "counted", column = @Column(name = "house_counted"))
                DueDate house,
        @Embedded SpecialPeriod period,
        @Embedded
                @AttributeOverride(name = "start", column = @Column(name = "special_start"))
                @AttributeOverride(name = "workingDays", column = @Column(name = "special_days"))
                @AttributeOverride(name = "clause", column = @Column(name = "special_clause"))
                @AttributeOverride(name = "due", column = @Column(name = "special_due"))
                @AttributeOverride(name = "provisional", column = @Column(name = "special_provisional"))
                @AttributeOverride(name = "calendarVersion", column = @Column(name = "special_calendar"))
                @AttributeOverride(name = "skipped", column = @Column(name = "special_skipped"))
                @AttributeOverride(name = "counted", column = @Column(name = "special_counted"))
                DueDate special) {
    /** @param legal null where the law fixes none */
    static DueDates of(DueDate legal, DueDate house) {
        return new DueDates(legal, house, null, null);
    }

    /** The due date that counts: another law's, else the earlier of the legal one and the house's. */
    public DueDate alarm() {
        if (special != null) {
            return special;
        }
        return legal == null || house.due().isBefore(legal.due()) ? house : legal;
    }

    /** Has the law a say in it? */
    public boolean isLegal() {
        return legal != null;
    }

    /**
     * 从其规定: another law's period, from 成文日期.
     *
     * @throws BusinessException {@code deadline.error.house-only} where the law fixes no period that it could replace
     */
    DueDates fixedByLaw(SpecialPeriod fixed, WorkingCalendar calendar) {
        if (!isLegal()) {
            throw new BusinessException("deadline.error.house-only");
        }
        return new DueDates(legal, house, fixed, fixed.from(legal.start(), calendar));
    }

    /** Counted by another calendar; no due date becomes earlier unless that is allowed. */
    DueDates under(WorkingCalendar calendar, boolean earlierAllowed) {
        return new DueDates(
                isLegal() ? legal.under(calendar, earlierAllowed) : null,
                house.under(calendar, earlierAllowed),
                period,
                special == null ? null : specialUnder(calendar, earlierAllowed));
    }

    private DueDate specialUnder(WorkingCalendar calendar, boolean earlierAllowed) {
        DueDate counted = period.from(special.start(), calendar);
        boolean kept = !earlierAllowed && counted.due().isBefore(special.due());
        return kept ? special.keptUnder(calendar) : counted;
    }
}
