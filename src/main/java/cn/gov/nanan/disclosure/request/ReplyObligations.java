package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.calendar.CalendarChanged;
import cn.gov.nanan.disclosure.calendar.CalendarPreviewed;
import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.calendar.Move;
import cn.gov.nanan.disclosure.deadline.Channel;
import cn.gov.nanan.disclosure.deadline.ChannelReached;
import cn.gov.nanan.disclosure.deadline.Closing;
import cn.gov.nanan.disclosure.deadline.DueDates;
import cn.gov.nanan.disclosure.deadline.Obligations;
import cn.gov.nanan.disclosure.reply.ReplyDeadlines;
import cn.gov.nanan.disclosure.reply.ReplyDue;
import cn.gov.nanan.disclosure.reply.ReplyReckoning;
import cn.gov.nanan.disclosure.staff.Role;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * 答复义务: what is owed to the applicant stands among everything that the house owes, and so in reminders, calendars and
 * boards. It runs while the period does; while the applicant is waited for nothing is owed.
 */
@Stateless
public class ReplyObligations {
    private static final int PORTION = 200;
    private static final Set<Boolean> PROVISIONAL = Set.of(true);
    private static final Set<Boolean> ANY = Set.of(true, false);

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Obligations obligations;

    @Inject
    private ReplyDeadlines deadlines;

    @Inject
    private Calendars calendars;

    @Inject
    private Event<ChannelReached> reached;

    @Inject
    private Clock clock;

    public void follow(@Observes RequestActed event) {
        InformationRequest request = event.request();
        if (request.step().isRunning()) {
            owe(request, event.at());
        } else if (request.servedOn() != null) {
            reached.fire(new ChannelReached(request.subject(), Channel.REPLY, request.servedOn(), event.at()));
        } else {
            obligations.close(
                    request.subject(),
                    request.step().isOwed() ? Closing.APPLICANT_AWAITED : Closing.GIVEN_UP,
                    event.at());
        }
    }

    private void owe(InformationRequest request, Instant at) {
        request.clocked(deadlines::due)
                .map(deadlines::date)
                .ifPresent(date -> obligations.promise(
                        request.subject(), Channel.REPLY, Role.DISCLOSURE_OFFICE, DueDates.of(date, date), at));
    }

    /** 新的一天: as long as an opinion is waited for, each day moves what follows. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void reckonProvisional() {
        ReplyReckoning reckoning = deadlines.reckoning(calendars.current());
        eachOwed(PROVISIONAL, request -> reckon(request, reckoning));
    }

    private void reckon(InformationRequest request, ReplyReckoning reckoning) {
        LocalDate was = request.due();
        request.reckon(reckoning::due);
        if (request.step().isRunning() && !request.due().equals(was)) {
            owe(request, clock.instant());
        }
    }

    /** 放假安排预览: whose answer would be due on another day. */
    public void preview(@Observes CalendarPreviewed event) {
        ReplyReckoning reckoning = deadlines.reckoning(event.candidate());
        eachOwed(
                ANY,
                request -> move(
                        request,
                        request.clocked(reckoning::due).map(ReplyDue::due).orElseThrow(),
                        event.moves()));
    }

    /** 放假安排变动: what is still owed is counted anew. */
    public void recount(@Observes CalendarChanged event) {
        ReplyReckoning reckoning = deadlines.reckoning(calendars.current());
        eachOwed(ANY, request -> {
            LocalDate was = request.due();
            reckon(request, reckoning);
            if (!was.equals(request.due())) {
                event.moves().add(new Move(request.subject().key(), request.number(), was, request.due()));
            }
        });
    }

    private static void move(InformationRequest request, LocalDate becomes, List<Move> moves) {
        if (!becomes.equals(request.due())) {
            moves.add(new Move(request.subject().key(), request.number(), request.due(), becomes));
        }
    }

    /** By key, in portions: a year's requests are not kept in memory. */
    private void eachOwed(Set<Boolean> provisional, Consumer<InformationRequest> work) {
        List<InformationRequest> portion = owedAfter(0, provisional);
        while (!portion.isEmpty()) {
            portion.forEach(work);
            entities.flush();
            long last = portion.get(portion.size() - 1).id();
            portion.forEach(entities::detach);
            portion = owedAfter(last, provisional);
        }
    }

    private List<InformationRequest> owedAfter(long id, Set<Boolean> provisional) {
        return entities.createQuery(
                        "select r from InformationRequest r where r.due is not null and r.concludedOn is null"
                                + " and r.step in (:owed) and r.provisional in (:provisional) and r.id > :id order by r.id",
                        InformationRequest.class)
                .setParameter("owed", RequestStep.OWED)
                .setParameter("provisional", provisional)
                .setParameter("id", id)
                .setMaxResults(PORTION)
                .getResultList();
    }
}
