package cn.gov.nanan.disclosure.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** 目录: a folder made empty, for whoever begins anew. */
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
}
