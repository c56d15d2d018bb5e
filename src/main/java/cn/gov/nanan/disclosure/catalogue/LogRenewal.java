package cn.gov.nanan.disclosure.catalogue;

import cn.gov.nanan.disclosure.platform.DatabaseRestored;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/**
 * 变更记录换号: after a restore the numbers that were given since the backup are given again, to other changes. Whoever
 * mirrors the catalogue must not take the one for the other: the log gets another identity, and he is told to start over.
 */
@Stateless
public class LogRenewal {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private ChangeLog log;

    public void renew(@Observes DatabaseRestored event) {
        log.lock().renew(UUID.randomUUID().toString());
        entities.flush();
    }
}
