package cn.gov.nanan.disclosure.staff;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** 联系方式: how an officer is reached; he sets it himself, or the administrator does. The trail keeps no address. */
@Stateless
public class Contacts {
    @Inject
    private Officers officers;

    @Inject
    private AuditTrail audit;

    @Inject
    private Acting acting;

    /** @param email null or empty to be reached no more */
    public void change(String email) {
        Officer officer = acting.officer();
        reach(officer, officer, email);
    }

    /** @param version of the officer as the administrator saw him */
    public void correct(String userName, int version, String email) {
        Officer admin = acting.require(Role.ADMIN).officer();
        Officer officer = officers.byUserName(userName)
                .orElseThrow(() -> BusinessException.notFound("staff.error.officer-not-found"));
        if (officer.version() != version) {
            throw BusinessException.stale("staff.error.officer-changed", officer.name());
        }
        reach(admin, officer, email);
    }

    private void reach(Officer by, Officer officer, String email) {
        officer.reachAt(EmailAddress.read(email));
        audit.record(by.userName(), "staff.email-changed", "officer:" + officer.userName(), null);
    }
}
