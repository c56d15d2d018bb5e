package cn.gov.nanan.disclosure.file;

import cn.gov.nanan.disclosure.platform.Setting;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * 转换程序: the command that makes a PDF of a file; no shell reads it.
 *
 * @param words the program and its arguments, with {@code {in}} for the file and {@code {out}} for the folder of the PDF
 * @param largest of the PDF, in bytes
 */
record Converter(List<String> words, Duration patience, long largest) {
    /** Empty where none is set up. */
    static Optional<Converter> configured() {
        return Setting.CONVERTER_COMMAND
                .optional()
                .map(command -> new Converter(
                        List.of(command.strip().split("\\s+")),
                        Duration.ofSeconds(Setting.CONVERTER_SECONDS.number()),
                        Setting.FILE_MAX_SIZE.number() * 1024L * 1024L));
    }

    String program() {
        return words.get(0);
    }

    /** Is there such a program? */
    boolean isThere() {
        Path named = Path.of(program());
        if (named.getNameCount() > 1 || named.isAbsolute()) {
            return named.isAbsolute() && Files.isExecutable(named);
        }
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program())));
    }

    List<String> command(Path in, Path out) {
        return words.stream()
                .map(word -> word.replace("{in}", in.toString()).replace("{out}", out.toString()))
                .toList();
    }
}
