package cn.gov.nanan.disclosure.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * 统一登录自检: says which way in does not answer. The node stays ready: who is in goes on working, the public reads. Asked at
 * most twice a minute, whoever asks for the health.
 */
@Readiness
@ApplicationScoped
public class SignOnHealth implements HealthCheck {
    private static final Duration REST = Duration.ofSeconds(30);

    @Inject
    private OpenIdProvider provider;

    @Inject
    private LdapDirectory directory;

    @Inject
    private Clock clock;

    private Instant asked = Instant.EPOCH;
    private boolean providerUp;
    private boolean directoryUp;

    @Override
    public synchronized HealthCheckResponse call() {
        ask();
        HealthCheckResponseBuilder health = HealthCheckResponse.named("sign-on").up();
        if (OpenIdProvider.isConfigured()) {
            health.withData("provider", state(providerUp));
        }
        if (LdapDirectory.isConfigured()) {
            health.withData("directory", state(directoryUp));
        }
        return health.build();
    }

    private void ask() {
        Instant now = clock.instant();
        if (now.isBefore(asked.plus(REST)) && !now.isBefore(asked)) {
            return;
        }
        providerUp = OpenIdProvider.isConfigured() && provider.isUp();
        directoryUp = LdapDirectory.isConfigured() && directory.isUp();
        asked = now;
    }

    private static String state(boolean up) {
        return up ? "up" : "degraded";
    }
}
