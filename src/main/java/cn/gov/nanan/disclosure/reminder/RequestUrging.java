package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.request.InformationRequest;
import cn.gov.nanan.disclosure.request.RequestAction;
import cn.gov.nanan.disclosure.request.Requests;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Set;

/** 催办申请: those who answer for a request press whoever must act on it now. */
@Stateless
public class RequestUrging {
    private static final Set<Role> MAY = EnumSet.of(Role.SECTION_HEAD, Role.LEADER, Role.DISCLOSURE_OFFICE);

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Requests requests;

    @Inject
    private Pressing pressing;

    @Inject
    private Acting acting;

    @Inject
    private AuditTrail audit;

    /** May the acting officer press on it: the head of its section, its deputy leader, 公开办; while it waits, and for others? */
    public boolean isOpen(InformationRequest request) {
        Actor actor = acting.actor();
        return !request.step().isFinal()
                && MAY.stream().anyMatch(role -> actor.holdersOf(role, role.isOfSection() ? request.section() : null)
                        .findAny()
                        .isPresent())
                && requests.openActions(request).stream().noneMatch(RequestAction::isForward);
    }

    /**
     * @throws BusinessException {@code request.error.not-found}, {@code reminder.error.urge-not-open}, {@code
     *     reminder.error.urge-note}, {@code reminder.error.urge-again}, {@code reminder.error.urge-nobody}
     */
    public void urge(long id, String note) {
        InformationRequest request = requests.find(id);
        entities.lock(request, LockModeType.PESSIMISTIC_WRITE);
        if (!isOpen(request)) {
            throw BusinessException.notOpen("reminder.error.urge-not-open");
        }
        Actor actor = acting.actor();
        pressing.press(cause -> RequestConcern.of(request, cause), request.subject(), actor.officer(), note);
        audit.record(
                actor.userName(),
                "request.urge",
                request.subject().key(),
                request.step().name());
    }
}
