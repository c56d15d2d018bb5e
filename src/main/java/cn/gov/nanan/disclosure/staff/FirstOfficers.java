package cn.gov.nanan.disclosure.staff;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.platform.Jobs;
import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.logging.Logger;

/**
 * 首批人员: on an empty database the demo bureau where the demo setting is on, else one administrator, whose password
 * comes from the settings or is generated into a file that only its owner may read.
 */
@Singleton
@Startup
public class FirstOfficers {
    private static final Logger LOG = Logger.getLogger(FirstOfficers.class.getName());

    private static final String NAME = "系统管理员";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Jobs jobs;

    @Inject
    private DemoOfficers demo;

    @Inject
    private FirstPassword firstPassword;

    @Inject
    private AuditTrail audit;

    /** Of several nodes that start on one empty database, one claims the job, the others wait for it to commit. */
    @PostConstruct
    void enrol() {
        if (!jobs.claim("staff.first-officers", Instant.EPOCH.plusSeconds(1))) {
            return;
        }
        if (Setting.DEMO.isOn()) {
            demo.load();
        } else {
            enrolAdministrator();
        }
    }

    private void enrolAdministrator() {
        String account = Setting.ADMIN_ACCOUNT.value();
        Officer admin = Setting.LOGIN_LOCAL.isOn()
                ? new Officer(account, NAME, PasswordHash.of(password(account)), true)
                : Officer.withoutPassword(account, NAME);
        admin.appoint(Role.ADMIN);
        entities.persist(admin);
        audit.record("system", "staff.officer-enrolled", "officer:" + account, admin.name());
        if (!admin.hasLocalPassword()) {
            LOG.warning(() -> "First administrator: whoever the provider or the directory calls \"" + account + "\" ("
                    + Setting.ADMIN_ACCOUNT.key() + ").");
        }
    }

    private String password(String account) {
        return Setting.ADMIN_PASSWORD.optional().orElseGet(() -> firstPassword.generate(account));
    }
}
