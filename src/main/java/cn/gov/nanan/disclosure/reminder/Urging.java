package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.deadline.Obligation;
import cn.gov.nanan.disclosure.deadline.Obligations;
import cn.gov.nanan.disclosure.deadline.Owed;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.Action;
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
import java.util.EnumSet;
import java.util.Set;

/** 催办: those who answer for an item press, by hand and in their words, whoever must act on it now, or owes its paper. */
@Stateless
public class Urging {
    /** Who may press, each in relation to the item. */
    public static final Set<Role> MAY =
            EnumSet.of(Role.SECTION_HEAD, Role.LEADER, Role.SIGNATORY, Role.DISCLOSURE_OFFICE);

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Obligations obligations;

    @Inject
    private AuditTrail audit;

    @Inject
    private Pressing pressing;

    @Inject
    private Acting acting;

    /** May this officer press on the item: its section's head, its deputy leader, 签发领导, 公开办; while it waits, and for others? */
    public boolean isOpen(InformationItem item, Actor actor) {
        return !item.step().isFinal()
                && item.responsibility().bind(actor, MAY)
                && item.openActions(actor).stream().noneMatch(Action::isForward);
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
        pressing.press(cause -> Telling.concern(item, cause), item.subject(), officer, note);
        audit.record(
                officer.userName(),
                "item.urge",
                item.subject().key(),
                item.step().name());
    }

    /**
     * 催报送、移交: whoever owes it to its channel, the paper of 细则 一（一）4（2） above all; also when the item itself is at its end.
     *
     * @throws BusinessException {@code deadline.error.not-found}, {@code reminder.error.urge-not-open}, {@code
     *     reminder.error.urge-note}, {@code reminder.error.urge-again}, {@code reminder.error.urge-nobody}
     */
    public void urgeOwed(long obligation, String note) {
        Actor actor = acting.actor();
        Obligation owed = obligations.find(obligation);
        if (owed.subject().kind() != SubjectKind.ITEM) {
            throw BusinessException.notFound("deadline.error.not-found");
        }
        InformationItem item =
                entities.find(InformationItem.class, owed.subject().id(), LockModeType.PESSIMISTIC_WRITE);
        if (!owed.isOpen()
                || item.responsibility().bind(actor, EnumSet.of(owed.owedBy()))
                || !item.responsibility().bind(actor, MAY)) {
            throw BusinessException.notOpen("reminder.error.urge-not-open");
        }
        pressing.press(cause -> DueReminders.pressed(Owed.of(owed), cause), owed.subject(), actor.officer(), note);
        audit.record(actor.userName(), "obligation.urge", owed.subject().key(), owed.channel() + " " + owed.due());
    }
}
