package cn.gov.nanan.disclosure.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** 数据目录自检: the data folder can be written and has space left. */
@Readiness
@ApplicationScoped
public class DataFolderHealth implements HealthCheck {
    private static final int BYTES_PER_MEGABYTE = 1_000_000;

    @Override
    public HealthCheckResponse call() {
        Path folder = Setting.DATA_DIR.path();
        try {
            long free = Files.getFileStore(folder).getUsableSpace() / BYTES_PER_MEGABYTE;
            return HealthCheckResponse.named("data-folder")
                    .withData("freeMegabytes", free)
                    .status(Files.isWritable(folder) && free >= Setting.DATA_MIN_FREE.number())
                    .build();
        } catch (IOException missing) {
            return HealthCheckResponse.down("data-folder");
        }
    }
}
