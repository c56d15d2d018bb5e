package cn.gov.nanan.disclosure.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * 数据目录自检: the data folder can be read. How much space it has left is reported, and whether new things are still
 * written; a node that only reads is no node that is taken away from its readers.
 */
@Readiness
@ApplicationScoped
public class DataFolderHealth implements HealthCheck {
    @Override
    public HealthCheckResponse call() {
        Path folder = Setting.DATA_DIR.path();
        return HealthCheckResponse.named("data-folder")
                .withData("freeMegabytes", FreeSpace.megabytes())
                .withData("writes", Files.isWritable(folder) && !FreeSpace.isLow())
                .status(Files.isReadable(folder))
                .build();
    }
}
