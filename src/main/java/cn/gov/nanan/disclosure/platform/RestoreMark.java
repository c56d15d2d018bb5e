package cn.gov.nanan.disclosure.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * 恢复标记: the file by which {@code server-config/linux/disclosure-restore} says that the data folder and its database come
 * from a backup, and which. It goes once all who are told of it have committed.
 */
@ApplicationScoped
public class RestoreMark {
    static final String NAME = "restored";

    private static final Logger LOG = Logger.getLogger(RestoreMark.class.getName());
    private static final int LONGEST = 100;

    /** The name of the backup; empty where nothing was restored. */
    public Optional<String> backup() {
        Path file = file();
        try {
            return Files.exists(file)
                    ? Optional.of(Files.readString(file).strip())
                            .map(name -> name.substring(0, Math.min(LONGEST, name.length())))
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + file, unreadable);
        }
    }

    void done(@Observes(during = TransactionPhase.AFTER_SUCCESS) DatabaseRestored event) {
        LOG.log(Level.WARNING, "Restored from the backup {0}: the change log has a new identity", event.backup());
        try {
            Files.deleteIfExists(file());
        } catch (IOException stays) {
            LOG.log(Level.WARNING, "Remove it by hand, or each start makes another change log: " + file(), stays);
        }
    }

    private static Path file() {
        return Setting.DATA_DIR.path().resolve(NAME);
    }
}
