package cn.gov.nanan.disclosure.annual;

import cn.gov.nanan.disclosure.notice.Matter;
import cn.gov.nanan.disclosure.notice.Messenger;
import cn.gov.nanan.disclosure.notice.Occasion;
import cn.gov.nanan.disclosure.notice.Recipient;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.Jobs;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.procedure.Effect;
import cn.gov.nanan.disclosure.procedure.ItemActed;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.subject.Naming;
import cn.gov.nanan.disclosure.subject.Subject;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import cn.gov.nanan.disclosure.subject.SubjectName;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/** 年度报告提醒: the 公开办 is told in time that the report is due by 31 January, 条例第四十九条, which no day off puts off. */
@Stateless
public class AnnualReminders {
    static final String JOB = "annual.reminder";
    static final String TASK = "annual.task";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Messenger messenger;

    @Inject
    private Jobs jobs;

    @Inject
    private Clock clock;

    /** 提醒日. */
    record Rung(LocalDate day, Occasion occasion, int year) {
        LocalDate due() {
            return AnnualReminders.due(year);
        }
    }

    /** Told once on whatever node, unless the public sees it already; a day that an outage missed is made up for. */
    public void tell(LocalDate today) {
        rung(today)
                .filter(rung -> jobs.claim(
                        JOB, rung.day().atStartOfDay(BureauClock.ZONE).toInstant()))
                .filter(rung -> !isPublished(rung.year()))
                .ifPresent(rung -> messenger.tell(recipients(), matter(rung), clock.instant()));
    }

    /** The last that was reached, from December until the due day has passed; empty outside. */
    static Optional<Rung> rung(LocalDate today) {
        int year = today.getMonth() == Month.DECEMBER ? today.getYear() : today.getYear() - 1;
        return List.of(
                        new Rung(due(year).plusDays(1), Occasion.OVERDUE, year),
                        new Rung(due(year), Occasion.DUE_TODAY, year),
                        new Rung(LocalDate.of(year + 1, Month.JANUARY, 20), Occasion.DUE_LATER, year),
                        new Rung(LocalDate.of(year + 1, Month.JANUARY, 10), Occasion.DUE_LATER, year),
                        new Rung(LocalDate.of(year, Month.DECEMBER, 1), Occasion.DUE_LATER, year))
                .stream()
                .filter(rung ->
                        !today.isBefore(rung.day()) && !today.isAfter(due(year).plusDays(7)))
                .findFirst();
    }

    private static LocalDate due(int year) {
        return LocalDate.of(year + 1, Month.JANUARY, 31);
    }

    private boolean isPublished(int year) {
        return !entities.createQuery(
                        "select a.year from AnnualReport a join PublicRecord b on b.item = a.item where a.year = :year",
                        Integer.class)
                .setParameter("year", year)
                .getResultList()
                .isEmpty();
    }

    private List<Recipient> recipients() {
        return entities.createQuery(
                        "select distinct o.id from Appointment a join a.officer o where o.active and a.role = :role",
                        Long.class)
                .setParameter("role", Role.DISCLOSURE_OFFICE)
                .getResultStream()
                .map(Recipient::himself)
                .toList();
    }

    private static Matter matter(Rung rung) {
        return new Matter(
                rung.occasion(),
                "annual:" + rung.year() + "@" + rung.day(),
                subject(rung.year()),
                TASK,
                Role.DISCLOSURE_OFFICE,
                rung.due());
    }

    private static Subject subject(int year) {
        return new Subject(SubjectKind.ANNUAL_REPORT, (long) year, null, null);
    }

    /** 发布: what was told so that this would be done counts as read. */
    public void follow(@Observes ItemActed event) {
        if (event.has(Effect.RELEASES)) {
            entities.createQuery("select a.year from AnnualReport a where a.item = :item", Integer.class)
                    .setParameter("item", event.item().id())
                    .getResultStream()
                    .forEach(year -> messenger.settle(subject(year), TASK, event.at()));
        }
    }

    /** A report is known by its year, of which its number is made. */
    public void name(@Observes Naming naming) {
        naming.wanted(SubjectKind.ANNUAL_REPORT)
                .forEach(year -> naming.say(
                        SubjectKind.ANNUAL_REPORT,
                        year,
                        new SubjectName(
                                AnnualDocument.title(Setting.AGENCY_NAME.value(), year.intValue()), true, false)));
    }
}
