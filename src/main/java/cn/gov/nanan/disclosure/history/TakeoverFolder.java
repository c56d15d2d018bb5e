package cn.gov.nanan.disclosure.history;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/** 待导入文件: the folder {@code imports/} of the data folder, where a file waits between preview and import. */
@ApplicationScoped
class TakeoverFolder {
    private static final Duration KEPT = Duration.ofDays(1);

    /** @return the token by which the file is found again */
    String keep(InputStream in, Instant now) {
        String token = UUID.randomUUID().toString();
        try {
            Files.createDirectories(folder());
            forget(now.minus(KEPT));
            Files.copy(in, folder().resolve(token));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return token;
    }

    /** @throws BusinessException {@code history.error.gone} when the file was kept too long or never came */
    Path file(String token) {
        Path file = folder().resolve(String.valueOf(token));
        if (token == null || !token.matches("[0-9a-f-]{36}") || !Files.exists(file)) {
            throw new BusinessException("history.error.gone");
        }
        return file;
    }

    private void forget(Instant before) throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static Path folder() {
        return Setting.DATA_DIR.path().resolve("imports");
    }
}
