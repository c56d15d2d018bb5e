package cn.gov.nanan.disclosure.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * 密钥: the keys of a file, one a line: its name, a blank, 256 bits in Base64. The last one seals, all of them open; AES-256 in
 * Galois/Counter Mode.
 */
public final class KeyRing {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String MAC = "HmacSHA256";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
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

    /** The keys of this node, {@code disclosure.applicant.keys}. */
    public static KeyRing ofNode() {
        return of(
                Setting.APPLICANT_KEYS.optional().isPresent()
                        ? Setting.APPLICANT_KEYS.path()
                        : Setting.DATA_DIR.path().resolve("keys").resolve("applicants.keys"));
    }

    /** Reads the file; where there is none, one with a first key is made, readable by its owner alone. */
    public static synchronized KeyRing of(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return new KeyRing(Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Keys of this node", unreadable);
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
    public static String line(String name) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return name + " " + Base64.getEncoder().encodeToString(bytes) + System.lineSeparator();
    }

    /** Name of the key that seals now. */
    public String newest() {
        return names.get(names.size() - 1);
    }

    /** Sealed by the newest key: a nonce of its own, then the text. */
    public byte[] seal(byte[] content) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.ENCRYPT_MODE, key(newest()), new GCMParameterSpec(TAG_BITS, nonce));
            byte[] sealed = cipher.doFinal(content);
            return ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws IllegalStateException where the key is missing, or anything was changed */
    public byte[] open(String name, byte[] sealed) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.DECRYPT_MODE, key(name), new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE_BYTES));
            return cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException("What was sealed cannot be opened", changed);
        }
    }

    /** 指纹: by the first key, which never changes, or nobody would be recognised any more. */
    public byte[] fingerprint(byte[] content) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key(names.get(0)));
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private SecretKey key(String name) {
        SecretKey key = keys.get(name);
        if (key == null) {
            throw new IllegalStateException("No key " + name + ": its line is missing in the file of keys");
        }
        return key;
    }
}
