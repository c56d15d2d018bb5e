package cn.gov.nanan.disclosure.remedy;

import cn.gov.nanan.disclosure.calendar.CalendarChanged;
import cn.gov.nanan.disclosure.calendar.CalendarPreviewed;
import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.calendar.DueDate;
import cn.gov.nanan.disclosure.calendar.Move;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.deadline.Channel;
import cn.gov.nanan.disclosure.deadline.ChannelReached;
import cn.gov.nanan.disclosure.deadline.Closing;
import cn.gov.nanan.disclosure.deadline.DeadlineStatus;
import cn.gov.nanan.disclosure.deadline.DueDates;
import cn.gov.nanan.disclosure.deadline.Obligation;
import cn.gov.nanan.disclosure.deadline.Obligations;
import cn.gov.nanan.disclosure.request.RequestActed;
import cn.gov.nanan.disclosure.request.RequestField;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.subject.SubjectHandedOn;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 答复、答辩义务: what the bureau owes to whoever reviews it stands among everything that the house owes: reminders, calendars. */
@Stateless
public class RemedyObligations {
    private static final String AWAITED = "select m from RemedyCase m left join fetch m.request"
            + " where m.written.respondedOn is null and m.written.result is null order by m.id";
    private static final String OWED =
            "select o from Obligation o where o.subject.kind = :kind and " + DeadlineStatus.OWED;

    /** 待答复的. @param owed null where nothing is owed of it (yet) */
    private record Awaited(RemedyCase remedy, Obligation owed) {}

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Obligations obligations;

    @Inject
    private Calendars calendars;

    @Inject
    private Event<ChannelReached> reached;

    @Inject
    private Event<SubjectHandedOn> handedOn;

    @Inject
    private Clock clock;

    /** 登记、修改: what is now known decides whether a response is owed, and by when. */
    public void reckon(RemedyCase remedy) {
        RemedyRecord written = remedy.written();
        Instant now = clock.instant();
        Optional<DueDate> owed = owed(remedy, calendars.current());
        if (owed.isPresent()) {
            handedOn.fire(new SubjectHandedOn(remedy.subject()));
            promise(remedy, owed.get(), now);
        } else if (written.respondedOn() != null) {
            reached.fire(new ChannelReached(remedy.subject(), Channel.RESPONSE, written.respondedOn(), now));
        } else {
            obligations.close(remedy.subject(), Closing.DECIDED, now);
        }
    }

    /** Empty where the bureau has responded, nothing is pending any more, or no law sets a day. */
    private static Optional<DueDate> owed(RemedyCase remedy, WorkingCalendar calendar) {
        RemedyRecord written = remedy.written();
        return Optional.of(written)
                .filter(known -> known.isOpen() && known.respondedOn() == null)
                .flatMap(known -> known.kind().owed(known.receivedOn(), calendar));
    }

    private void promise(RemedyCase remedy, DueDate due, Instant now) {
        obligations.promise(remedy.subject(), Channel.RESPONSE, Role.DISCLOSURE_OFFICE, DueDates.of(due, due), now);
    }

    /** 改派: who is in charge of the request is in charge of what is raised about it. */
    public void follow(@Observes RequestActed event) {
        if (event.row().fields().contains(RequestField.SECTION)) {
            entities.createQuery("select m from RemedyCase m where m.request = :request", RemedyCase.class)
                    .setParameter("request", event.request())
                    .getResultStream()
                    .forEach(remedy -> handedOn.fire(new SubjectHandedOn(remedy.subject())));
        }
    }

    /** 补记: what was registered before anything was owed of it is owed from now on. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void complete() {
        WorkingCalendar calendar = calendars.current();
        awaited().stream()
                .filter(one ->
                        one.owed() == null && owed(one.remedy(), calendar).isPresent())
                .forEach(one -> reckon(one.remedy()));
    }

    /** 放假安排预览. */
    public void preview(@Observes CalendarPreviewed event) {
        awaited().forEach(one -> move(one, event.candidate(), event.moves()));
    }

    /** 放假安排变动: what is still owed is counted anew. */
    public void recount(@Observes CalendarChanged event) {
        awaited().stream().filter(one -> one.owed() != null).forEach(one -> owed(one.remedy(), event.calendar())
                .ifPresent(due -> {
                    move(one, event.calendar(), event.moves());
                    one.owed().promise(DueDates.of(due, due));
                }));
    }

    /** All of them, no more than a year sees, by two queries. */
    private List<Awaited> awaited() {
        Map<Long, Obligation> owed = entities.createQuery(OWED, Obligation.class)
                .setParameter("kind", SubjectKind.REMEDY)
                .getResultStream()
                .collect(Collectors.toMap(one -> one.subject().id(), Function.identity(), (first, second) -> first));
        return entities.createQuery(AWAITED, RemedyCase.class)
                .getResultStream()
                .map(remedy -> new Awaited(remedy, owed.get(remedy.id())))
                .toList();
    }

    /** Is its day another one by this calendar than by that in force until now? */
    private static void move(Awaited one, WorkingCalendar calendar, List<Move> moves) {
        Optional.ofNullable(one.owed())
                .flatMap(known -> owed(one.remedy(), calendar))
                .filter(due -> !due.due().equals(one.owed().due()))
                .ifPresent(due -> moves.add(new Move(
                        one.owed().subject().key(),
                        name(one.remedy()),
                        one.owed().due(),
                        due.due())));
    }

    private static String name(RemedyCase remedy) {
        return RemedySubjects.name(remedy.written().kind(), remedy.written().number());
    }
}
