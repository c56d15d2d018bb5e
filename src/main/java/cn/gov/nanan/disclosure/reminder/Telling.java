package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.deadline.Channel;
import cn.gov.nanan.disclosure.deadline.ChannelReached;
import cn.gov.nanan.disclosure.deadline.Obligation;
import cn.gov.nanan.disclosure.deadline.ObligationClosed;
import cn.gov.nanan.disclosure.deadline.ObligationsOverdue;
import cn.gov.nanan.disclosure.deadline.Owed;
import cn.gov.nanan.disclosure.linkcheck.LinkDead;
import cn.gov.nanan.disclosure.notice.Messenger;
import cn.gov.nanan.disclosure.notice.Occasion;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.Duty;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.ItemActed;
import cn.gov.nanan.disclosure.staff.Officer;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 通知有关人员: writes the messages of what happens, in its transaction, and makes those void that it settles. */
@Stateless
public class Telling {
    /** 已告逾期: this obligation, for this due day. */
    private record Told(long obligation, LocalDate due) {}

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Addressees addressees;

    @Inject
    private Messenger messenger;

    @Inject
    private Calendars calendars;

    /**
     * 逾期: the first rung after the due day. It is recorded as the latest that the due day has reached, so that after an
     * outage the ladder tells no other.
     */
    public void overdue(@Observes ObligationsOverdue event) {
        Set<Told> told = told(event.portion());
        Ladder ladder = Ladder.configured(calendars.current());
        event.portion().stream()
                .filter(owed -> !told.contains(new Told(owed.obligation(), owed.due())))
                .forEach(owed -> overdue(owed, ladder, event.at()));
    }

    private void overdue(Owed owed, Ladder ladder, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, BureauClock.ZONE);
        int reached = ladder.latest(today, owed.due()).orElse(ladder.firstAfter());
        entities.persist(new ToldDue(owed.obligation(), owed.due(), Math.max(reached, ladder.firstAfter()), at));
        tell(Occasion.OVERDUE, DueReminders.concern(owed, ""), owed.due(), at);
    }

    /** What was told already, in one query: a due day that was moved and moved back is not told twice. */
    private Set<Told> told(List<Owed> portion) {
        return entities.createQuery(
                        "select t.obligation, t.due from ToldDue t where t.obligation in (:obligations) and t.days > 0",
                        Object[].class)
                .setParameter(
                        "obligations", portion.stream().map(Owed::obligation).toList())
                .getResultStream()
                .map(row -> new Told((Long) row[0], (LocalDate) row[1]))
                .collect(Collectors.toSet());
    }

    /** 退回: the drafter, with what was written, each time anew. */
    public void returned(@Observes ItemActed event) {
        InformationItem item = event.item();
        if (event.isMoved() && event.step().isInitial() && !event.by().equals(item.drafter())) {
            tellDrafter(Occasion.RETURNED, event);
        }
    }

    /** 转办: who has it from now on, with what was written. */
    public void handedOn(@Observes ItemActed event) {
        if (event.action() == Action.REASSIGN && !event.by().equals(event.item().drafter())) {
            tellDrafter(Occasion.HANDED_ON, event);
        }
    }

    private void tellDrafter(Occasion occasion, ItemActed event) {
        InformationItem item = event.item();
        Concern concern = concern(item, "item:" + item.id() + "@" + event.at().toEpochMilli());
        messenger.tell(
                addressees.of(occasion, concern, event.at()),
                concern.matter(occasion, null),
                event.by(),
                event.remark(),
                event.at());
    }

    /** 链接失效: whoever can find the page anew, or take the link back. */
    public void dead(@Observes LinkDead event) {
        Concern concern = new Concern(
                "link:" + event.subject().id() + "@" + event.at().toEpochMilli(),
                event.subject(),
                PriorActors.of(event.subject()),
                Messages.keyOf(Occasion.LINK_DEAD),
                List.of());
        tell(Occasion.LINK_DEAD, concern, null, event.at());
    }

    private void tell(Occasion occasion, Concern concern, LocalDate due, Instant at) {
        messenger.tell(addressees.of(occasion, concern, at), concern.matter(occasion, due), at);
    }

    /** 办结: what was asked for at the step that the item has left, or of the site where it now is, is void. */
    public void settled(@Observes ItemActed event) {
        if (event.isMoved()) {
            messenger.settle(
                    event.item().subject(),
                    Audience.OF_STEP,
                    Messages.keyOf(event.row().from()),
                    event.at());
        }
        if (event.step().isFinal() || event.step().isArchiving()) {
            messenger.settle(event.item().subject(), Messages.keyOf(Channel.WEBSITE), event.at());
        }
    }

    /** 已送达、已答复: what was told so that it would reach the channel is void. */
    public void reached(@Observes ChannelReached event) {
        messenger.settle(event.subject(), Messages.keyOf(event.channel()), event.at());
    }

    /** 不再应办: the same where it is not owed any more. */
    public void closed(@Observes ObligationClosed event) {
        Obligation closed = event.obligation();
        messenger.settle(closed.subject(), Messages.keyOf(closed.channel()), closed.closedAt());
    }

    static Concern concern(InformationItem item, String cause) {
        return new Concern(cause, item.subject(), hands(item), Messages.keyOf(item.step()), Duty.of(item));
    }

    private static PriorActors hands(InformationItem item) {
        Set<Long> last = item.lastEntry().stream()
                .flatMap(act -> Stream.of(act.officer(), act.holder()))
                .filter(Objects::nonNull)
                .map(Officer::id)
                .collect(Collectors.toSet());
        return PriorActors.of(item.drafter().id(), item.author().id(), last);
    }
}
