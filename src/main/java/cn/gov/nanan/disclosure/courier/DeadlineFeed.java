package cn.gov.nanan.disclosure.courier;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.procedure.Sight;
import cn.gov.nanan.disclosure.publication.Channel;
import cn.gov.nanan.disclosure.reminder.StepDeadlines;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
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
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 期限日历: what one officer has to watch, for the calendar on his desk or telephone: what is owed by him or his sections,
 * and what waits for him. Whoever knows the secret address reads it, without login.
 */
@Stateless
public class DeadlineFeed {
    /** The next ones; more would be no calendar any more. */
    private static final int MOST = 500;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @EJB
    private InTray inTray;

    @EJB
    private StepDeadlines stepDeadlines;

    @Inject
    private Clock clock;

    /**
     * The calendar as a file; empty for an address that is not, or no longer, given out, and for a closed account.
     *
     * @param base address of the staff pages as the reader reaches them
     */
    public Optional<String> of(String token, String base) {
        return CalendarToken.parse(token).flatMap(this::owner).map(officer -> almanac(officer, base));
    }

    private Optional<Officer> owner(CalendarToken token) {
        return entities.createQuery(
                        "select o from Officer o join Preference p on p.officer = o.id"
                                + " where p.calendarHash = :hash and o.active",
                        Officer.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst();
    }

    private String almanac(Officer officer, String base) {
        List<Deadline> deadlines =
                Stream.concat(owed(officer), waiting(officer)).toList();
        String name = Messages.text(Locale.CHINESE, "courier.calendar.name", officer.name());
        Link link = Link.from(Setting.STAFF_BASE_URL.optional().or(() -> Optional.of(base)));
        String domain = Setting.AGENCY_CODE.value().toLowerCase(Locale.ROOT) + ".disclosure";
        return new Almanac(name, deadlines, link, domain).text(clock.instant());
    }

    private Stream<Deadline> owed(Officer officer) {
        return entities.createQuery(
                        "select o.id, i.id, i.form.title, i.decision.attribute, o.channel, o.due, i.kind from Obligation o"
                                + " join o.item i where o.fulfilledAt is null and o.closedAt is null"
                                + " and (i.drafter = :me or i.section in (:sections) or (o.channel in (:channels) and i.kind = :document))"
                                + " order by o.due, o.id",
                        Object[].class)
                .setParameter("me", officer)
                .setParameter("sections", answeredFor(officer))
                .setParameter("channels", owedBy(officer))
                .setParameter("document", InformationKind.DOCUMENT)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Deadline(
                        "obligation-" + row[0],
                        (Long) row[1],
                        row[3] == Attribute.PROACTIVE ? (String) row[2] : null,
                        Messages.keyOf((Channel) row[4]),
                        ((Channel) row[4]).owedBy((InformationKind) row[6]),
                        (LocalDate) row[5]));
    }

    private Stream<Deadline> waiting(Officer officer) {
        return inTray.waitingOf(officer, MOST).stream().flatMap(this::deadline);
    }

    private Stream<Deadline> deadline(ItemRow row) {
        return stepDeadlines.of(row.step(), row.urgency(), row.since()).stream()
                .map(due -> new Deadline(
                        "step-" + row.id() + "-" + row.since().getEpochSecond(),
                        row.id(),
                        row.attribute() == Attribute.PROACTIVE ? row.title() : null,
                        Messages.keyOf(row.step()),
                        null,
                        due));
    }

    private static Set<Section> answeredFor(Officer officer) {
        Set<Section> sections = new LinkedHashSet<>(officer.sectionsAs(Role.SECTION_HEAD));
        sections.addAll(officer.sectionsAs(Role.LEADER));
        return sections;
    }

    /** Only where he may see whatever is owed there. */
    private static List<Channel> owedBy(Officer officer) {
        return Sight.of(officer).all()
                ? Arrays.stream(Channel.values())
                        .filter(channel -> officer.holds(channel.owedBy(InformationKind.DOCUMENT)))
                        .toList()
                : List.of();
    }
}
