package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.linkcheck.LinkDead;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.procedure.Duty;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.ItemActed;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.publication.Channel;
import cn.gov.nanan.disclosure.publication.ObligationOverdue;
import cn.gov.nanan.disclosure.staff.Officer;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 通知有关人员: writes the messages of what happens, in its transaction, and makes those void that it settles. */
@Stateless
public class Telling {
    private static final Set<Step> NOTHING_OWED =
            EnumSet.of(Step.PUBLISHED, Step.WITHDRAWN, Step.FILING, Step.FILED, Step.DISCARDED);

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Messenger messenger;

    @Inject
    private Calendars calendars;

    /**
     * 逾期: the first rung after the due day. It is recorded as the latest that the due day has reached, so that after an
     * outage the ladder tells no other.
     */
    public void overdue(@Observes ObligationOverdue event) {
        if (isTold(event)) {
            return;
        }
        Ladder ladder = Ladder.configured(calendars.current());
        LocalDate today = LocalDate.ofInstant(event.at(), BureauClock.ZONE);
        int reached = ladder.latest(today, event.due()).orElse(ladder.firstAfter());
        entities.persist(
                new ToldDue(event.obligation(), event.due(), Math.max(reached, ladder.firstAfter()), event.at()));
        Concern concern = DueReminders.Owed.concern(
                "obligation:" + event.obligation() + "@" + event.due(),
                event.item(),
                event.kind(),
                event.drafter(),
                event.section(),
                event.channel());
        messenger.tell(Rung.OVERDUE, concern, event.due(), event.at());
    }

    /** A due day that was moved and moved back was told already: it is not told twice. */
    private boolean isTold(ObligationOverdue event) {
        return entities.createQuery(
                                "select count(t) from ToldDue t where t.obligation = :obligation and t.due = :due"
                                        + " and t.days > 0",
                                Long.class)
                        .setParameter("obligation", event.obligation())
                        .setParameter("due", event.due())
                        .getSingleResult()
                > 0;
    }

    /** 退回: the drafter, with what was written, each time anew. */
    public void returned(@Observes ItemActed event) {
        InformationItem item = event.item();
        if (event.after() == Step.DRAFTING
                && event.before() != Step.DRAFTING
                && !event.by().equals(item.drafter())) {
            Concern concern =
                    concern(item, "item:" + item.id() + "@" + event.at().toEpochMilli());
            messenger.tell(Rung.RETURNED, concern, event.by(), event.remark(), event.at());
        }
    }

    /** 链接失效: whoever can find the page anew, or take the link back. */
    public void dead(@Observes LinkDead event) {
        Concern concern = new Concern(
                "link:" + event.item() + "@" + event.at().toEpochMilli(),
                event.item(),
                Hands.of(event.drafter()),
                event.section(),
                Messages.keyOf(Rung.LINK_DEAD),
                List.of());
        messenger.tell(Rung.LINK_DEAD, concern, null, event.at());
    }

    /** 办结: what was asked for at the step that the item has left, or of the site where it now is, is void. */
    public void settled(@Observes ItemActed event) {
        if (event.before() != event.after()) {
            forget(event, "n.rung in (:void)", Rung.OF_STEP);
        }
        if (NOTHING_OWED.contains(event.after())) {
            forget(event, "n.task in (:void)", Set.of(Messages.keyOf(Channel.WEBSITE)));
        }
    }

    private void forget(ItemActed event, String which, Set<?> settled) {
        entities.createQuery(
                        "update Notice n set n.readAt = :at where n.item = :item and n.readAt is null and " + which)
                .setParameter("at", event.at())
                .setParameter("item", event.item().id())
                .setParameter("void", settled)
                .executeUpdate();
    }

    static Concern concern(InformationItem item, String subject) {
        return new Concern(
                subject, item.id(), hands(item), item.section().id(), Messages.keyOf(item.step()), Duty.of(item));
    }

    private static Hands hands(InformationItem item) {
        Set<Long> last = item.lastEntry().stream()
                .flatMap(act -> Stream.of(act.officer(), act.holder()))
                .filter(Objects::nonNull)
                .map(Officer::id)
                .collect(Collectors.toSet());
        return new Hands(item.drafter().id(), item.author().id(), last);
    }
}
