package cn.gov.nanan.disclosure.applicant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** 密钥: the keys of a file, one a line: its name, a blank, 256 bits in Base64. The last one seals, all of them open. */
final class KeyRing {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, SecretKey> keys = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();

    private KeyRing(List<String> lines) {
        lines.stream().filter(line -> !line.isBlank()).map(String::strip).forEach(line -> {
            String[] parts = line.split(" ");
            byte[] bytes = Base64.getDecoder().decode(parts[1]);
            if (bytes.length != BYTES) {
                throw new IllegalStateException("Key " + parts[0] + " is not of 256 bits");
            }
            keys.put(parts[0], new SecretKeySpec(bytes, "AES"));
            names.add(parts[0]);
        });
    }

    /** Reads the file; where there is none, one with a first key is made, readable by its owner alone. */
    static KeyRing of(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return new KeyRing(Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Keys of the applicants' data", unreadable);
        }
    }

    private static void create(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        try {
            if (posix) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
            Files.writeString(file, line("k1"), StandardOpenOption.APPEND);
        } catch (FileAlreadyExistsException another) {
            // Another node was faster; its key is the one.
        }
    }

    /** 换钥: a further key for the file, which seals from the next start on. */
    static String line(String name) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return name + " " + Base64.getEncoder().encodeToString(bytes) + System.lineSeparator();
    }

    String newest() {
        return names.get(names.size() - 1);
    }

    SecretKey newestKey() {
        return key(newest());
    }

    /** That of the fingerprints: it never changes, or nobody would be recognised any more. */
    SecretKey firstKey() {
        return key(names.get(0));
    }

    SecretKey key(String name) {
        SecretKey key = keys.get(name);
        if (key == null) {
            throw new IllegalStateException("No key " + name + ": its line is missing in the file of keys");
        }
        return key;
    }
}
