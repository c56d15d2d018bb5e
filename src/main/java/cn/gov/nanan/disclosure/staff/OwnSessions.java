package cn.gov.nanan.disclosure.staff;

import cn.gov.nanan.disclosure.audit.AuditEvent;
import cn.gov.nanan.disclosure.audit.AuditTrail;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** 本人的登录: from where an officer has come in of late, and the end of all that he has opened but the session that asks. */
@Stateless
public class OwnSessions {
    private static final int SHOWN = 10;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private OwnPasswords passwords;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** 一次登录. */
    public record Login(Instant at, String address, LoginWay way) {
        static Login of(AuditEvent event) {
            String[] told = event.detail().split(" ");
            LoginWay way = Arrays.stream(LoginWay.values())
                    .filter(one -> one.trace(told[0]).equals(event.detail()))
                    .findFirst()
                    .orElse(LoginWay.LOCAL);
            return new Login(event.at(), told[0], way);
        }
    }

    /** Of the acting officer, the last first. */
    public List<Login> latest() {
        return entities.createQuery(
                        "select e from AuditEvent e where e.subject = :subject and e.act = 'staff.login'"
                                + " order by e.sequence desc",
                        AuditEvent.class)
                .setParameter("subject", "officer:" + acting.officer().userName())
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(Login::of)
                .toList();
    }

    /** Must he show his password for that? Not where this system knows none of his. */
    public boolean isAsked() {
        return passwords.isAny(acting.officer());
    }

    /**
     * 退出其他登录.
     *
     * @return the stamp with which the session that asks goes on
     * @throws cn.gov.nanan.disclosure.platform.BusinessException {@code staff.error.password-present-wrong}
     */
    public String endOthers(String password) {
        Officer officer = acting.officer();
        if (passwords.isAny(officer)) {
            passwords.require(officer, password);
        }
        officer.signedOut(clock.instant());
        audit.record(officer.userName(), "staff.sessions-ended", "officer:" + officer.userName(), null);
        return officer.stamp();
    }
}
