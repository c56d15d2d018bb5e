package cn.gov.nanan.disclosure.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** 目录: a folder made empty for whoever begins anew, or copied with all that lies in it. */
public final class Folder {
    private Folder() {}

    public static void empty(Path folder) {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> found = Files.walk(folder)) {
                for (Path path : found.skip(1).sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Into a folder that is empty. */
    public static void copy(Path from, Path to) {
        try (Stream<Path> found = Files.walk(from)) {
            for (Path path : found.skip(1).toList()) {
                Files.copy(path, to.resolve(from.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
