package cn.gov.nanan.disclosure.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** 密钥自检: the file with the keys of this node is there; without it nothing can be signed. */
@Readiness
@ApplicationScoped
public class KeyHealth implements HealthCheck {
    @Inject
    private NodeKeys keys;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("package-keys").status(keys.isThere()).build();
    }
}
