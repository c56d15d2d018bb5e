package cn.gov.nanan.disclosure.signature;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * 密钥库: the PKCS#12 file with the keys of this node, outside the database and readable by its owner alone. It is written
 * beside itself and moved into its place, so that it is never half there.
 */
final class KeyFile {
    /** Its AES forms need the library to be a provider of the whole server; the file's own rights are what keeps it. */
    private static final String TYPE = "PKCS12-3DES-3DES";

    private final Path file;
    private final char[] password;

    KeyFile(Path file, String password) {
        this.file = file;
        this.password = password.toCharArray();
    }

    Path path() {
        return file;
    }

    /** The oldest first; none where there is no file. */
    List<SigningKey> keys() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            KeyStore store = KeyStore.getInstance(TYPE, Certificates.PROVIDER);
            try (InputStream in = Files.newInputStream(file)) {
                store.load(in, password);
            }
            List<SigningKey> keys = new ArrayList<>();
            for (String name : Collections.list(store.aliases())) {
                keys.add(new SigningKey(
                        name, (PrivateKey) store.getKey(name, password), (X509Certificate) store.getCertificate(name)));
            }
            keys.sort(Comparator.comparing(SigningKey::notBefore).thenComparing(SigningKey::name));
            return List.copyOf(keys);
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalStateException(
                    "密钥库口令不对，或者文件已损坏 / Keys of this node, wrong password, or damaged: " + file, unreadable);
        }
    }

    /** When it was last written, in milliseconds; 0 where there is none. */
    long modified() {
        return file.toFile().lastModified();
    }

    /** 换钥: a further key, valid in that time; those before it stay, so that what they signed can still be told. */
    SigningKey add(KeyKind kind, KeyOwner owner, Instant from, Instant until) {
        List<SigningKey> keys = new ArrayList<>(keys());
        SigningKey added = Certificates.issue("k" + (keys.size() + 1), kind, owner, from, until);
        keys.add(added);
        write(keys);
        return added;
    }

    private void write(List<SigningKey> keys) {
        try {
            Files.createDirectories(file.getParent());
            KeyStore store = KeyStore.getInstance(TYPE, Certificates.PROVIDER);
            store.load(null, password);
            for (SigningKey key : keys) {
                store.setKeyEntry(key.name(), key.key(), password, new Certificate[] {key.certificate()});
            }
            Path part = Files.createTempFile(file.getParent(), "keys", ".part", ownersOnly());
            try (OutputStream out = Files.newOutputStream(part)) {
                store.store(out, password);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException("Keys of this node in " + file, failed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static FileAttribute<?>[] ownersOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
