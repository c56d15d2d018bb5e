package cn.gov.nanan.disclosure.courier;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.deadline.DeadlineStatus;
import cn.gov.nanan.disclosure.deadline.Owed;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Deputies;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Section;
import cn.gov.nanan.disclosure.subject.Naming;
import cn.gov.nanan.disclosure.subject.Subject;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import cn.gov.nanan.disclosure.worklist.InTray;
import cn.gov.nanan.disclosure.worklist.ItemRow;
import cn.gov.nanan.disclosure.worklist.StepDeadlines;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
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

    private static final String OWED = Owed.SELECT + " where " + DeadlineStatus.OWED
            + " and (o.subject.holder in (:drafters) or o.subject.section in (:sections) or o.owedBy in (:roles))"
            + " order by o.due, o.id limit " + MOST;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private InTray inTray;

    @Inject
    private StepDeadlines stepDeadlines;

    @Inject
    private Deputies deputies;

    @Inject
    private Event<Naming> owners;

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
        Stream.concat(owed(desks), waiting(actor)).forEach(one -> deadlines.putIfAbsent(one.uid(), one));
        String name = Messages.text(
                Locale.CHINESE, "courier.calendar.name", actor.officer().name());
        Link link = Link.from(Setting.STAFF_BASE_URL.optional().or(() -> Optional.of(base)));
        String domain = Setting.AGENCY_CODE.value().toLowerCase(Locale.ROOT) + ".disclosure";
        return new Almanac(name, List.copyOf(deadlines.values()), link, domain).text(clock.instant());
    }

    private Stream<Deadline> owed(List<Workload> desks) {
        List<Owed> owed = entities.createQuery(OWED, Owed.class)
                .setParameter(
                        "drafters",
                        desks.stream()
                                .filter(Workload::isDrafting)
                                .map(desk -> desk.holder().id())
                                .toList())
                .setParameter(
                        "sections",
                        desks.stream()
                                .flatMap(desk -> desk.sections().stream())
                                .map(Section::id)
                                .toList())
                .setParameter(
                        "roles",
                        desks.stream()
                                .flatMap(desk -> desk.bureauRoles().stream())
                                .toList())
                .getResultList();
        Naming names = Naming.of(owed.stream().map(Owed::subject).toList(), owners);
        return owed.stream().map(one -> deadline(one, names, desks));
    }

    private static Deadline deadline(Owed owed, Naming names, List<Workload> desks) {
        String behalf = desks.stream()
                .filter(desk -> desk.holds(owed))
                .findFirst()
                .map(Workload::behalf)
                .orElse(null);
        return new Deadline(
                "obligation-" + owed.obligation(),
                owed.subject(),
                names.name(owed.subject()).openTitle(),
                Messages.keyOf(owed.channel()),
                owed.owedBy(),
                behalf,
                owed.due());
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
                        new Subject(SubjectKind.ITEM, row.id(), null, null),
                        row.attribute() == Attribute.PROACTIVE ? row.title() : null,
                        Messages.keyOf(row.step()),
                        null,
                        behalf,
                        due));
    }
}
