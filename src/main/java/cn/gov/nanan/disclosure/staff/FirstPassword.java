package cn.gov.nanan.disclosure.staff;

import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * 首个管理员的初始口令: lies in a file of the data folder that only its owner may read, for as long as it opens anything:
 * with the change of the password the file goes.
 */
@ApplicationScoped
public class FirstPassword {
    private static final Logger LOG = Logger.getLogger(FirstPassword.class.getName());

    @Inject
    private Event<FirstPasswordReplaced> replaced;

    /** Makes one and writes it down. */
    String generate(String account) {
        String password = InitialPassword.generate();
        Path file = file();
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            Files.createFile(file, ownerOnly());
            Files.writeString(file, password + "\n", StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("Cannot write " + file, unwritable);
        }
        LOG.warning(() -> "First administrator: user \"" + account + "\", password in " + file
                + "; log in and change it: the file is then removed.");
        return password;
    }

    /** Told before an officer gets another password: where the file holds his present one, it has had its day. */
    void replaces(Officer officer) {
        Path file = file();
        try {
            if (Files.exists(file) && officer.hasPassword(Files.readString(file).strip())) {
                replaced.fire(new FirstPasswordReplaced());
            }
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "Cannot read " + file, unreadable);
        }
    }

    /** Only once the new password is kept: until then the file is the only way in. */
    void remove(@Observes(during = TransactionPhase.AFTER_SUCCESS) FirstPasswordReplaced event) {
        Path file = file();
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            LOG.log(Level.WARNING, "Remove it by hand: " + file, kept);
        }
    }

    private static Path file() {
        return Setting.DATA_DIR.path().resolve("first-administrator-password.txt");
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
