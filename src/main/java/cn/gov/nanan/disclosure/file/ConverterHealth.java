package cn.gov.nanan.disclosure.file;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** 转换程序自检: names a program that is not there; files are then to be downloaded, and no service is taken down for it. */
@Readiness
@ApplicationScoped
public class ConverterHealth implements HealthCheck {
    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder health =
                HealthCheckResponse.named("converter").up();
        Converter.configured().ifPresent(converter -> health.withData("command", converter.program())
                .withData("found", converter.isThere()));
        return health.build();
    }
}
