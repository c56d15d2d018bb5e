package cn.gov.nanan.disclosure.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

/** 转换件之架: the PDF made of a file, by the digest of that file; and the folders in which they are made. */
record PdfShelf(Path folder) {
    Path path(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256 + ".pdf");
    }

    boolean has(String sha256) throws IOException {
        Path kept = path(sha256);
        return Files.isRegularFile(kept) && Files.size(kept) > 0;
    }

    /** Opened at this moment: it is kept on. */
    void touch(String sha256, Instant now) throws IOException {
        Files.setLastModifiedTime(path(sha256), FileTime.from(now));
    }

    /** A folder for one run, named so that it is found again with its file. */
    Path workshop(String sha256) throws IOException {
        return Files.createTempDirectory(Files.createDirectories(workshops()), sha256 + "-");
    }

    /** Unless the file itself is erased meanwhile: it goes first, so that whichever comes later takes the copy away. */
    void keep(Path pdf, String sha256, Path original) throws IOException {
        Path kept = path(sha256);
        Files.createDirectories(kept.getParent());
        Files.move(pdf, kept, StandardCopyOption.ATOMIC_MOVE);
        if (!Files.exists(original)) {
            Files.deleteIfExists(kept);
        }
    }

    /** With whatever a killed node left of its making. */
    void forget(String sha256) throws IOException {
        Files.deleteIfExists(path(sha256));
        for (Path left : Folders.list(workshops(), sha256 + "-*").toList()) {
            Folders.delete(left);
        }
    }

    /** Takes away what nobody has opened since {@code before}, and what was begun before {@code begun} and never ended. */
    void sweep(Instant before, Instant begun) throws IOException {
        for (Path section : Folders.list(folder, "[0-9a-f][0-9a-f]").toList()) {
            for (Path kept : olderThan(before, section, "*.pdf")) {
                Files.deleteIfExists(kept);
            }
        }
        for (Path left : olderThan(begun, workshops(), "*")) {
            Folders.delete(left);
        }
    }

    private static List<Path> olderThan(Instant moment, Path folder, String names) throws IOException {
        return Folders.list(folder, names)
                .filter(one -> one.toFile().lastModified() < moment.toEpochMilli())
                .toList();
    }

    private Path workshops() {
        return folder.resolve("making");
    }
}
