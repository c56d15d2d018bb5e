package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.staff.Officer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/** 传达: writes one message for each whom an occasion concerns, in the running transaction. */
@Dependent
public class Messenger {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Addressees addressees;

    /** @param due by when it is to be done; null where no day is set */
    void tell(Occasion rung, Concern concern, LocalDate due, Instant at) {
        rung.recipients(concern, roster(at))
                .forEach(recipient -> entities.persist(notice(recipient, rung, concern, due, at)));
    }

    /** What somebody says with it; never to himself. The ids of those who were told. */
    Set<Long> tell(Occasion rung, Concern concern, Officer sender, String remark, Instant at) {
        Set<Long> told = new LinkedHashSet<>();
        rung.recipients(concern, roster(at)).stream()
                .filter(recipient -> recipient.officer() != sender.id())
                .forEach(recipient -> {
                    entities.persist(notice(recipient, rung, concern, null, at).from(sender, remark));
                    told.add(recipient.officer());
                });
        return told;
    }

    private Notice notice(Recipient recipient, Occasion rung, Concern concern, LocalDate due, Instant at) {
        Officer officer = entities.getReference(Officer.class, recipient.officer());
        Notice notice = new Notice(officer, rung, concern, due, at);
        return recipient.behalf() == null
                ? notice
                : notice.inPlaceOf(entities.getReference(Officer.class, recipient.behalf()));
    }

    private Roster roster(Instant at) {
        return addressees.roster(LocalDate.ofInstant(at, BureauClock.ZONE));
    }
}
