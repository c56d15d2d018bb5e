package cn.gov.nanan.disclosure.courier;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.publication.Channel;
import cn.gov.nanan.disclosure.reminder.StepDeadlines;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Deputies;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Section;
import cn.gov.nanan.disclosure.worklist.InTray;
import cn.gov.nanan.disclosure.worklist.ItemRow;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 期限日历: what one officer has to watch, for the calendar on his desk or telephone: what is owed by him or his sections,
 * and what waits for him; marked 代 what does so only because he acts for an absent colleague today. Whoever knows the secret address reads it, without login.
 */
@Stateless
public class DeadlineFeed {
    /** The next ones; more would be no calendar any more. */
    private static final int MOST = 500;

    private static final String OWED =
            "select o.id, i.id, i.form.title, i.decision.attribute, o.channel, o.due, i.kind,"
                    + " i.drafter.id, s from Obligation o join o.item i join i.section s"
                    + " where o.fulfilledAt is null and o.closedAt is null and (i.drafter in (:drafters)"
                    + " or s in (:sections) or (o.channel in (:channels) and i.kind = :document)) order by o.due, o.id limit "
                    + MOST;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @EJB
    private InTray inTray;

    @EJB
    private StepDeadlines stepDeadlines;

    @Inject
    private Deputies deputies;

    @Inject
    private Clock clock;

    /**
     * The calendar as a file; empty for an address that is not, or no longer, given out, and for a closed account.
     *
     * @param base address of the staff pages as the reader reaches them
     */
    public Optional<String> of(String token, String base) {
        return CalendarToken.parse(token).flatMap(this::owner).map(actor -> almanac(actor, base));
    }

    private Optional<Actor> owner(CalendarToken token) {
        return deputies
                .actors(entities.createQuery(
                                "select o from Officer o join Preference p on p.officer = o.id"
                                        + " where p.calendarHash = :hash and o.active",
                                Officer.class)
                        .setParameter("hash", token.hash())
                        .getResultList())
                .stream()
                .findFirst();
    }

    private String almanac(Actor actor, String base) {
        List<Workload> desks = Workload.of(actor);
        Map<String, Deadline> deadlines = new LinkedHashMap<>();
        Stream.concat(owed(desks), waiting(actor)).forEach(one -> deadlines.putIfAbsent(one.subject(), one));
        String name = Messages.text(
                Locale.CHINESE, "courier.calendar.name", actor.officer().name());
        Link link = Link.from(Setting.STAFF_BASE_URL.optional().or(() -> Optional.of(base)));
        String domain = Setting.AGENCY_CODE.value().toLowerCase(Locale.ROOT) + ".disclosure";
        return new Almanac(name, List.copyOf(deadlines.values()), link, domain).text(clock.instant());
    }

    private Stream<Deadline> owed(List<Workload> desks) {
        return entities.createQuery(OWED, Object[].class)
                .setParameter(
                        "drafters",
                        desks.stream()
                                .filter(Workload::isDrafting)
                                .map(Workload::holder)
                                .toList())
                .setParameter(
                        "sections",
                        desks.stream().flatMap(desk -> desk.sections().stream()).toList())
                .setParameter(
                        "channels",
                        desks.stream().flatMap(desk -> desk.channels().stream()).toList())
                .setParameter("document", InformationKind.DOCUMENT)
                .getResultStream()
                .map(row -> deadline(row, desks));
    }

    private static Deadline deadline(Object[] row, List<Workload> desks) {
        Channel channel = (Channel) row[4];
        InformationKind kind = (InformationKind) row[6];
        String behalf = desks.stream()
                .filter(desk -> desk.holds((Long) row[7], (Section) row[8], channel, kind))
                .findFirst()
                .map(Workload::behalf)
                .orElse(null);
        return new Deadline(
                "obligation-" + row[0],
                (Long) row[1],
                row[3] == Attribute.PROACTIVE ? (String) row[2] : null,
                Messages.keyOf(channel),
                channel.owedBy(kind),
                behalf,
                (LocalDate) row[5]);
    }

    /** His own, and after it what waits for each absent colleague: a number of queries that the items do not change. */
    private Stream<Deadline> waiting(Actor actor) {
        return Stream.concat(
                inTray.waitingOf(actor.officer(), MOST).stream().flatMap(row -> deadline(row, null)),
                actor.standsInBy().stream().flatMap(standIn -> inTray.waitingFor(standIn, MOST).stream()
                        .flatMap(row -> deadline(row, standIn.principal().name()))));
    }

    private Stream<Deadline> deadline(ItemRow row, String behalf) {
        return stepDeadlines.of(row.step(), row.urgency(), row.since()).stream()
                .map(due -> new Deadline(
                        "step-" + row.id() + "-" + row.since().getEpochSecond(),
                        row.id(),
                        row.attribute() == Attribute.PROACTIVE ? row.title() : null,
                        Messages.keyOf(row.step()),
                        null,
                        behalf,
                        due));
    }
}
