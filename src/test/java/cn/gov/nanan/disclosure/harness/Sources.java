package cn.gov.nanan.disclosure.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** 源文件: the texts of the project's own files, for tests that read what a person wrote. */
public final class Sources {
    private Sources() {}

    /** Path to text of all files below a folder whose name ends so; an empty answer is an error of the test. */
    public static Map<Path, String> under(String folder, String ending) {
        Map<Path, String> texts = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(Path.of(folder))) {
            paths.filter(path -> path.toString().endsWith(ending)).forEach(path -> texts.put(path, text(path)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (texts.isEmpty()) {
            throw new IllegalStateException("No " + ending + " under " + folder);
        }
        return texts;
    }

    public static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
