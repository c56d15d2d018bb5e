package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.staff.Officer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** 传达: writes one message for each whom an occasion concerns, in the running transaction. */
@Dependent
public class Messenger {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Addressees addressees;

    /** @param due by when it is to be done; null where no day is set */
    void tell(Rung rung, Concern concern, LocalDate due, Instant at) {
        rung.recipients(concern, roster(at)).forEach(recipient -> {
            Officer officer = entities.getReference(Officer.class, recipient);
            entities.persist(new Notice(officer, rung, concern, due, at));
        });
    }

    /** What somebody says with it; never to himself. The ids of those who were told. */
    Set<Long> tell(Rung rung, Concern concern, Officer sender, String remark, Instant at) {
        Set<Long> recipients = rung.recipients(concern, roster(at));
        recipients.remove(sender.id());
        recipients.forEach(recipient -> {
            Officer officer = entities.getReference(Officer.class, recipient);
            entities.persist(new Notice(officer, rung, concern, null, at).from(sender, remark));
        });
        return recipients;
    }

    private Roster roster(Instant at) {
        return addressees.roster(LocalDate.ofInstant(at, BureauClock.ZONE));
    }
}
