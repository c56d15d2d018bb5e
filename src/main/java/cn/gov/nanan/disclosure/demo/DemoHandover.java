package cn.gov.nanan.disclosure.demo;

import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.deadline.ChannelReached;
import cn.gov.nanan.disclosure.handover.Batch;
import cn.gov.nanan.disclosure.handover.BatchDays;
import cn.gov.nanan.disclosure.handover.BatchKind;
import cn.gov.nanan.disclosure.handover.House;
import cn.gov.nanan.disclosure.handover.PaperFile;
import cn.gov.nanan.disclosure.handover.Receipt;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Officers;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * 演示移交: the sections' deliveries of {@code db/demo/papers.csv}, and a closed batch for each fixed day since the first,
 * with what had arrived by then, through the real acts.
 */
@Stateless
public class DemoHandover {
    private static final LocalTime DELIVERED = LocalTime.of(10, 30);

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Event<ChannelReached> reached;

    @Inject
    private Officers officers;

    @Inject
    private Calendars calendars;

    /** After the items; whoever has loaded those loads this. */
    public void load() {
        DemoDays days = new DemoDays(calendars.current(), clock.instant());
        Actor office = Actor.alone(officers.byUserName("office").orElseThrow());
        List<PaperFile> arrived = new ArrayList<>();
        for (DemoPaper row : DemoPaper.all()) {
            PaperFile paper = paper(row.serial());
            deliver(paper, row, office, days);
            if (paper.copies().isComplete() && paper.isCleared()) {
                arrived.add(paper);
            }
        }
        handOver(arrived, office, days);
    }

    private void deliver(PaperFile paper, DemoPaper row, Actor office, DemoDays days) {
        paper.announce(paper.copies().needed(), Actor.alone(paper.item().drafter()), days.ago(row.announced()));
        for (DemoPaper.Arrived some : row.arrivals()) {
            paper.arrive(some.copies(), days.ago(some.daysAgo()), office, days.at(some.daysAgo(), 3))
                    .ifPresent(reached::fire);
        }
    }

    /** One batch a fixed day up to today, as long as something has arrived by then. */
    private void handOver(List<PaperFile> arrived, Actor office, DemoDays days) {
        WorkingCalendar calendar = days.calendar();
        BatchDays fixed = BatchDays.inForce();
        LocalDate day = fixed.nextAfter(first(arrived), calendar);
        while (day.isBefore(days.today())) {
            LocalDate batchDay = day;
            List<PaperFile> going = arrived.stream()
                    .filter(paper -> paper.copies().completeSince().isBefore(batchDay))
                    .toList();
            arrived.removeAll(going);
            if (!going.isEmpty()) {
                batch(batchDay, going, office);
            }
            day = fixed.nextAfter(day, calendar);
        }
    }

    private void batch(LocalDate day, List<PaperFile> going, Actor office) {
        Instant at = day.atTime(DELIVERED).atZone(BureauClock.ZONE).toInstant();
        Batch batch = new Batch(BatchKind.REGULAR, day, office, at);
        going.forEach(paper -> batch.include(paper, office));
        entities.persist(batch);
        for (House house : House.values()) {
            String receiver = Messages.text(Locale.CHINESE, Messages.keyOf(house));
            batch.deliver(new Receipt(house, batch.listed(), day, receiver, at), office)
                    .forEach(reached::fire);
        }
        batch.close(office, at).forEach(reached::fire);
    }

    private static LocalDate first(List<PaperFile> arrived) {
        return arrived.stream()
                .map(paper -> paper.copies().completeSince())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private PaperFile paper(int serial) {
        return entities.createQuery(
                        "select p from PaperFile p join p.item i where i.issue.documentNumber like :number",
                        PaperFile.class)
                .setParameter("number", "%〕" + serial + "号")
                .getSingleResult();
    }
}
