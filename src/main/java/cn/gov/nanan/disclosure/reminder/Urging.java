package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.notice.Messenger;
import cn.gov.nanan.disclosure.notice.Occasion;
import cn.gov.nanan.disclosure.notice.Recipient;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** 催办: those who answer for an item press, by hand and in their words, whoever must act on it now. */
@Stateless
public class Urging {
    public static final int LONGEST_NOTE = 200;

    private static final Duration PAUSE = Duration.ofHours(1);
    private static final Set<Role> MAY =
            EnumSet.of(Role.SECTION_HEAD, Role.LEADER, Role.SIGNATORY, Role.DISCLOSURE_OFFICE);

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private AuditTrail audit;

    @Inject
    private Addressees addressees;

    @Inject
    private Messenger messenger;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** May this officer press on the item: its section's head, its deputy leader, 签发领导, 公开办; while it waits? */
    public boolean isOpen(InformationItem item, Actor actor) {
        return !item.step().isFinal() && item.responsibility().bind(actor, MAY);
    }

    /**
     * @throws BusinessException {@code procedure.error.not-found}, {@code reminder.error.urge-not-open}, {@code
     *     reminder.error.urge-note}, {@code reminder.error.urge-again}, {@code reminder.error.urge-nobody}
     */
    public void urge(long itemId, String note) {
        Actor actor = acting.actor();
        Officer officer = actor.officer();
        InformationItem item = entities.find(InformationItem.class, itemId, LockModeType.PESSIMISTIC_WRITE);
        if (item == null || !item.isVisibleTo(actor)) {
            throw BusinessException.notFound("procedure.error.not-found");
        }
        if (!isOpen(item, actor)) {
            throw BusinessException.notOpen("reminder.error.urge-not-open");
        }
        Instant now = clock.instant();
        refuseSoonAgain(item, officer, now);
        Concern concern = Telling.concern(item, "urge:" + item.id() + "@" + officer.id() + "." + now.toEpochMilli());
        Collection<Recipient> holders = addressees.of(Occasion.URGED, concern, now);
        if (messenger.tell(holders, concern.matter(Occasion.URGED, null), officer, checked(note), now) == 0) {
            throw new BusinessException("reminder.error.urge-nobody");
        }
        audit.record(
                officer.userName(),
                "item.urge",
                "item:" + item.id(),
                item.step().name());
    }

    /** Two presses at once wait for one another on the item's row. */
    private void refuseSoonAgain(InformationItem item, Officer officer, Instant now) {
        boolean again = !entities.createQuery(
                        "select n.id from Notice n where n.subject.kind = :kind and n.subject.id = :item"
                                + " and n.occasion = :urged and n.sender = :officer and n.toldAt > :since",
                        Long.class)
                .setParameter("kind", SubjectKind.ITEM)
                .setParameter("item", item.id())
                .setParameter("urged", Occasion.URGED)
                .setParameter("officer", officer)
                .setParameter("since", now.minus(PAUSE))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (again) {
            throw new BusinessException("reminder.error.urge-again");
        }
    }

    private static String checked(String note) {
        String given = note == null ? "" : note.replaceAll("\\p{Cntrl}+", " ").strip();
        if (given.isEmpty() || given.length() > LONGEST_NOTE) {
            throw new BusinessException("reminder.error.urge-note", LONGEST_NOTE);
        }
        return given;
    }
}
