package cn.gov.nanan.disclosure.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** 数据库自检: the database answers and holds no failed migration. */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {
    private static final String MIGRATIONS =
            "select count(*) from \"flyway_schema_history\" where \"success\" = :success";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Override
    public HealthCheckResponse call() {
        try {
            return HealthCheckResponse.named("database")
                    .withData("migrations", count(true))
                    .status(count(false) == 0)
                    .build();
        } catch (PersistenceException unreachable) {
            return HealthCheckResponse.down("database");
        }
    }

    private long count(boolean success) {
        return (Long) entities.createNativeQuery(MIGRATIONS, Long.class)
                .setParameter("success", success)
                .getSingleResult();
    }
}
