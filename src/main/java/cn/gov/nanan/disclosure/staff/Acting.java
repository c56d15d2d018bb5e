package cn.gov.nanan.disclosure.staff;

import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.List;

/** 当前经办人: the officer on whose behalf the current call runs. EJBs ask here and never take an officer from a page. */
@RequestScoped
public class Acting {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private SecurityContext security;

    @Inject
    private Deputies deputies;

    /**
     * The officer, with the absent colleagues for whom he acts today.
     *
     * @throws BusinessException {@code staff.error.not-logged-in} when nobody is logged in or the account is closed
     */
    public Actor actor() {
        return deputies.actors(List.of(officer())).get(0);
    }

    /**
     * The officer alone: who he is, and what is his own.
     *
     * @throws BusinessException {@code staff.error.not-logged-in} when nobody is logged in or the account is closed
     */
    public Officer officer() {
        return entities.createQuery("select o from Officer o where o.userName = :name and o.active", Officer.class)
                .setParameter("name", userName())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new BusinessException("staff.error.not-logged-in"));
    }

    /** @throws BusinessException {@code staff.error.role-needed} when the acting officer does not hold the role */
    public Actor require(Role role) {
        Actor actor = actor();
        if (!actor.acts(role)) {
            throw new BusinessException("staff.error.role-needed", role);
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
