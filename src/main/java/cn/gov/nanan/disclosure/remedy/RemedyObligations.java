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
import cn.gov.nanan.disclosure.deadline.DueDates;
import cn.gov.nanan.disclosure.deadline.Obligations;
import cn.gov.nanan.disclosure.request.RequestActed;
import cn.gov.nanan.disclosure.request.RequestField;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.subject.SubjectHandedOn;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** 答复、答辩义务: what the bureau owes to whoever reviews it stands among everything that the house owes: reminders, calendars. */
@Stateless
public class RemedyObligations {
    private static final String AWAITED = "select m from RemedyCase m left join fetch m.request"
            + " where m.written.respondedOn is null and m.written.result is null order by m.id";

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

    /** 放假安排预览. */
    public void preview(@Observes CalendarPreviewed event) {
        moved(event.candidate(), event.moves());
    }

    /** 放假安排变动: what is still owed is counted anew. */
    public void recount(@Observes CalendarChanged event) {
        moved(event.calendar(), event.moves()).forEach(remedy -> owed(remedy, event.calendar())
                .ifPresent(due -> promise(remedy, due, clock.instant())));
    }

    /** Those whose day is another one by this calendar than by that in force until now; no more than a year sees. */
    private List<RemedyCase> moved(WorkingCalendar calendar, List<Move> moves) {
        List<RemedyCase> awaited =
                entities.createQuery(AWAITED, RemedyCase.class).getResultList();
        awaited.forEach(remedy -> obligations.of(remedy.subject().kind(), remedy.id()).stream()
                .filter(known -> known.isOpen())
                .forEach(known -> owed(remedy, calendar)
                        .filter(due -> !due.due().equals(known.due()))
                        .ifPresent(due ->
                                moves.add(new Move(remedy.subject().key(), name(remedy), known.due(), due.due())))));
        return awaited;
    }

    private static String name(RemedyCase remedy) {
        return RemedySubjects.name(remedy.written().kind(), remedy.written().number());
    }
}
