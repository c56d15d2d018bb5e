package cn.gov.nanan.disclosure.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** 数据库存活自检: what only a new start can mend. */
@Liveness
@ApplicationScoped
public class StoreHealth implements HealthCheck {
    @Inject
    private StoreWatch watch;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("embedded-database")
                .status(!watch.isClosed())
                .build();
    }
}
