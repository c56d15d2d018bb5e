package cn.gov.nanan.disclosure.file;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.FreeSpace;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * 文件库: bytes by their digest in one folder, never overwritten. A file is flushed to disk before it gets its name, and
 * its name before {@link #keep} returns, so that a row written afterwards never points to nothing.
 */
record Vault(Path folder) {
    /** Bytes that have arrived but are not yet accepted. */
    record Received(Path path, long size, String sha256) {}

    /** @throws BusinessException {@code file.error.large} beyond the limit, {@code file.error.empty} without any byte */
    Received receive(String name, InputStream in, long limit) throws IOException {
        Path path = Files.createTempFile(Files.createDirectories(arrivals()), "", ".part");
        try {
            return copied(name, in, limit, path);
        } catch (IOException | BusinessException refused) {
            Files.delete(path);
            throw refused;
        }
    }

    /** Where bytes wait until they are accepted. */
    Path arrivals() {
        return folder.resolve("arriving");
    }

    void keep(Received arrival) throws IOException {
        flush(place(arrival));
    }

    /**
     * The same, but for the name, which is on disk when the folder has been flushed: also where another one gave it just now.
     *
     * @return the folder
     */
    Path place(Received arrival) throws IOException {
        Path kept = path(arrival.sha256());
        if (Files.exists(kept)) {
            Files.delete(arrival.path());
        } else {
            flush(arrival.path());
            found(kept.getParent());
            Files.move(arrival.path(), kept, StandardCopyOption.ATOMIC_MOVE);
        }
        return kept.getParent();
    }

    /** Whoever finds it there finds it flushed. */
    private static synchronized void found(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory);
            flush(directory.getParent());
        }
    }

    void refuse(Received arrival) throws IOException {
        Files.deleteIfExists(arrival.path());
    }

    Path path(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static Received copied(String name, InputStream in, long limit, Path path) throws IOException {
        DigestInputStream digested = new DigestInputStream(in, sha256());
        long size = 0;
        try (OutputStream out = FreeSpace.watched(Files.newOutputStream(path))) {
            byte[] buffer = new byte[1 << 16];
            for (int n = digested.read(buffer); n > 0; n = digested.read(buffer)) {
                size += n;
                refuseIf(size > limit, "file.error.large", name, limit >> 20);
                out.write(buffer, 0, n);
            }
        }
        refuseIf(size == 0, "file.error.empty", name);
        return new Received(
                path, size, HexFormat.of().formatHex(digested.getMessageDigest().digest()));
    }

    private static void refuseIf(boolean wrong, String error, Object... arguments) {
        if (wrong) {
            throw new BusinessException(error, arguments);
        }
    }

    static void flush(Path written) throws IOException {
        try (FileChannel channel = FileChannel.open(written, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
