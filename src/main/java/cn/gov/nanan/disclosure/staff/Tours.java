package cn.gov.nanan.disclosure.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** 入门指引之集: who has been shown it; kept here, not in the browser, since officers change their desks. */
@Stateless
public class Tours {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** Is this the first time for the acting officer? From now on it is not. */
    public boolean isFirst() {
        Officer officer = acting.officer();
        if (isSeenBy(officer)) {
            return false;
        }
        entities.lock(officer, LockModeType.PESSIMISTIC_WRITE);
        if (isSeenBy(officer)) {
            return false;
        }
        entities.persist(new Tour(officer, clock.instant()));
        return true;
    }

    private boolean isSeenBy(Officer officer) {
        return entities.find(Tour.class, officer.id()) != null;
    }
}
