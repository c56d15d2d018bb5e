package cn.gov.nanan.disclosure.calendar;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** 录入放假通知: a year's notice is previewed with every running item that it moves, then confirmed. */
@Stateless
public class CalendarNotices {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Calendars calendars;

    @Inject
    private Acting acting;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<CalendarPreviewed> previewed;

    @Inject
    private Event<CalendarChanged> changed;

    /** What the notice would change; changes nothing. */
    public CalendarPreview preview(NoticeDraft draft) {
        acting.require(Role.ADMIN);
        requireSound(draft);
        CalendarRevision revision = entities.find(CalendarRevision.class, CalendarRevision.ONLY);
        AnnouncedRows rows = AnnouncedRows.read(draft.year(), draft.rows());
        if (!rows.faults().isEmpty()) {
            return CalendarPreview.faulty(draft, revision.stamp(), rows);
        }
        List<SpecialDay> before = year(draft.year()).map(CalendarYear::days).orElse(List.of());
        List<SpecialDay> after = days(draft, rows);
        CalendarPreviewed event = new CalendarPreviewed(candidate(draft, after, revision));
        previewed.fire(event);
        return new CalendarPreview(
                draft,
                revision.stamp(),
                List.of(),
                rows.remarks(),
                isKnown(draft, after),
                after.stream()
                        .filter(day -> before.stream().noneMatch(day::isSameAs))
                        .toList(),
                before.stream()
                        .filter(day -> after.stream().noneMatch(day::isOn))
                        .toList(),
                List.copyOf(event.moves()),
                missing(draft, after));
    }

    /**
     * Takes the notice over and moves what runs; a notice that is already known changes nothing.
     *
     * @param basedOn {@link CalendarPreview#basedOn()}: what was previewed is what is confirmed
     * @param earlierAllowed dates may also become earlier; else those stay
     * @return the due dates that moved
     */
    public List<Move> confirm(NoticeDraft draft, String basedOn, boolean earlierAllowed) {
        Officer officer = acting.require(Role.ADMIN).officer();
        CalendarRevision revision =
                entities.find(CalendarRevision.class, CalendarRevision.ONLY, LockModeType.PESSIMISTIC_WRITE);
        requireSound(draft);
        AnnouncedRows rows = AnnouncedRows.read(draft.year(), draft.rows());
        if (!rows.faults().isEmpty()) {
            throw new BusinessException(
                    "calendar.error.faulty-rows", rows.faults().size());
        }
        List<SpecialDay> days = days(draft, rows);
        if (isKnown(draft, days)) {
            return List.of();
        }
        if (!revision.stamp().equals(basedOn)) {
            throw BusinessException.stale("calendar.error.changed-meanwhile");
        }
        List<String> missing = missing(draft, days);
        if (!draft.fewer() && !missing.isEmpty()) {
            throw new BusinessException("calendar.error.missing", String.join("、", missing));
        }
        takeOver(draft, days, revision);
        CalendarChanged event = new CalendarChanged(Calendars.calendar(revision, calendars.years()), earlierAllowed);
        changed.fire(event);
        record(officer, draft, event);
        return List.copyOf(event.moves());
    }

    private void takeOver(NoticeDraft draft, List<SpecialDay> days, CalendarRevision revision) {
        year(draft.year())
                .ifPresentOrElse(
                        year -> year.announce(draft.notice(), days),
                        () -> entities.persist(CalendarYear.announced(draft.year(), draft.notice(), days)));
        revision.advance();
        entities.flush();
    }

    /** Items by their number only: a title may have to go, and the trail keeps what it has. */
    private void record(Officer officer, NoticeDraft draft, CalendarChanged event) {
        String who = officer.userName();
        String detail = draft.title() + "; " + event.calendar().version()
                + (event.earlierAllowed() ? "; earlier allowed" : "") + "\n" + draft.rows();
        audit.record(who, "calendar.confirm", "calendar:" + draft.year(), detail);
        event.moves()
                .forEach(move ->
                        audit.record(who, "calendar.move", move.subject(), move.was() + " → " + move.becomes()));
    }

    /** All days of the year as the notice leaves them. */
    private List<SpecialDay> days(NoticeDraft draft, AnnouncedRows rows) {
        Map<LocalDate, SpecialDay> days = new TreeMap<>();
        if (draft.supplement()) {
            year(draft.year()).ifPresent(year -> year.days().forEach(day -> days.put(day.date(), day)));
        }
        rows.days().forEach(day -> days.put(day.date(), day));
        return List.copyOf(days.values());
    }

    /** 法定节假日 that the notice would drop; of a year that was announced before, any day off that then was. */
    private List<String> missing(NoticeDraft draft, List<SpecialDay> days) {
        List<SpecialDay> known = year(draft.year()).map(CalendarYear::days).orElse(List.of());
        return StatutoryDays.missing(draft.year(), known, days);
    }

    private void requireSound(NoticeDraft draft) {
        WorkingCalendar current = calendars.current();
        boolean follows = draft.year() == current.firstYear() || current.isAnnounced(draft.year() - 1);
        if (draft.year() < current.firstYear() || !follows) {
            throw new BusinessException("calendar.error.year", String.valueOf(draft.year()));
        }
        if (draft.fault() != null) {
            throw new BusinessException(draft.fault());
        }
    }

    private boolean isKnown(NoticeDraft draft, List<SpecialDay> days) {
        return year(draft.year()).map(year -> year.says(draft.notice(), days)).orElse(false);
    }

    private WorkingCalendar candidate(NoticeDraft draft, List<SpecialDay> days, CalendarRevision revision) {
        List<CalendarYear> years = new ArrayList<>(calendars.years());
        years.removeIf(year -> year.number() == draft.year());
        years.add(CalendarYear.announced(draft.year(), draft.notice(), days));
        return Calendars.calendar(revision, years);
    }

    private Optional<CalendarYear> year(int number) {
        return Optional.ofNullable(entities.find(CalendarYear.class, number));
    }
}
