package cn.gov.nanan.disclosure.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** 最近一次备份: when {@code server-config/linux/disclosure-data} last ended well; it leaves a file in the data folder. */
public final class LastBackup {
    private LastBackup() {}

    /** Empty where it never did. */
    public static Optional<Instant> at() {
        Path mark = Setting.DATA_DIR.path().resolve("last-backup");
        try {
            return Files.exists(mark)
                    ? Optional.of(Files.getLastModifiedTime(mark).toInstant())
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(mark.toString(), unreadable);
        }
    }
}
