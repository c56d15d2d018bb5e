package cn.gov.nanan.disclosure.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** 时钟自检: reports the last jump since the start; a person judges it, and no service is taken down for it. */
@Readiness
@ApplicationScoped
public class ClockHealth implements HealthCheck {
    @Inject
    private ClockWatch watch;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder health = HealthCheckResponse.named("clock").up();
        watch.jump().ifPresent(jump -> health.withData("jumpedBySeconds", jump.seconds())
                .withData("noticedAt", jump.at().toString()));
        return health.build();
    }
}
