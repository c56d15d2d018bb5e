package cn.gov.nanan.disclosure.staff;

import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** 当前经办人: the officer on whose behalf the current call runs. EJBs ask here and never take an officer from a page. */
@RequestScoped
public class Acting {
    @Inject
    private Officers officers;

    @Inject
    private SecurityContext security;

    @Inject
    private Deputies deputies;

    @Inject
    private Clock clock;

    private Actor known;
    private LocalDate knownOn;

    /**
     * The officer, with the absent colleagues for whom he acts today. He is read once a request, however many beans ask: what
     * he may do is never older than the request in which he does it, and whoever logs in or out is asked for anew.
     *
     * @throws BusinessException {@code staff.error.not-logged-in} when nobody is logged in or the account is closed
     */
    public Actor actor() {
        LocalDate today = LocalDate.now(clock);
        if (known == null || !known.userName().equals(userName()) || !today.equals(knownOn)) {
            known = deputies.actors(List.of(officer())).get(0);
            knownOn = today;
        }
        return known;
    }

    /** From now on he is read anew. */
    protected void forget() {
        known = null;
    }

    /**
     * The officer alone, as he is in the database now: who he is, and what is his own.
     *
     * @throws BusinessException {@code staff.error.not-logged-in} when nobody is logged in or the account is closed
     */
    public Officer officer() {
        return officers.named(userName())
                .filter(Officer::isActive)
                .orElseThrow(() -> new BusinessException("staff.error.not-logged-in"));
    }

    /** @throws BusinessException {@code staff.error.role-needed} when the acting officer does not hold the role */
    public Actor require(Role role) {
        Actor actor = actor();
        if (!actor.acts(role)) {
            throw BusinessException.forbidden("staff.error.role-needed", role);
        }
        return actor;
    }

    /** For pages that the administrator changes and the auditor reads. */
    public Officer requireAdminOrAuditor() {
        Officer officer = officer();
        return officer.holds(Role.AUDITOR) ? officer : require(Role.ADMIN).officer();
    }

    protected String userName() {
        Principal principal = security.getCallerPrincipal();
        return principal == null ? "" : principal.getName();
    }
}
