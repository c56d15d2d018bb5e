package cn.gov.nanan.disclosure.courier;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Officer;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** 提醒设置之集: each officer's own, changed by himself only. */
@Stateless
public class Preferences {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private AuditTrail audit;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** What the acting officer has chosen, or what holds while he has not. */
    public Preference mine() {
        return of(acting.officer());
    }

    /** What holds for an officer, for messages to him. */
    public Preference of(Officer officer) {
        return Optional.ofNullable(entities.find(Preference.class, officer.id()))
                .orElseGet(() -> new Preference(officer.id()));
    }

    public void choose(MailChoice choice) {
        Officer officer = acting.officer();
        kept(officer).choose(choice);
        record(officer, "preference.mail", choice.name());
    }

    /** @return the secret part of the address, shown once; an older address ends */
    public String openCalendar() {
        Officer officer = acting.officer();
        CalendarToken token = CalendarToken.generate();
        kept(officer).openCalendar(token, clock.instant());
        record(officer, "preference.calendar-open", null);
        return token.text();
    }

    public void closeCalendar() {
        Officer officer = acting.officer();
        kept(officer).closeCalendar();
        record(officer, "preference.calendar-close", null);
    }

    /** Two changes at once wait for one another on the officer's row, also when there is no preference yet. */
    private Preference kept(Officer officer) {
        entities.lock(officer, LockModeType.PESSIMISTIC_WRITE);
        Preference known = entities.find(Preference.class, officer.id());
        if (known == null) {
            known = new Preference(officer.id());
            entities.persist(known);
        }
        return known;
    }

    private void record(Officer officer, String act, String detail) {
        audit.record(officer.userName(), act, "officer:" + officer.userName(), detail);
    }
}
