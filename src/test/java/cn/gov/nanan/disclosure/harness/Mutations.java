package cn.gov.nanan.disclosure.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gov.nanan.disclosure.platform.BusinessException;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * 变异: a reader is given many damaged files, always the same ones of one seed. It may read or refuse each of them, says
 * nothing else, and takes neither long nor much memory. What fails lies in {@code target/faults/}.
 */
public final class Mutations {
    /** Tag of what runs with {@code mvn -Pfaults} only. */
    public static final String FAULTS = "faults";

    public static final int QUICK = 300;
    public static final int THOROUGH = 10_000;

    private static final long MOST_MILLIS = 5_000;
    private static final long MOST_MEGABYTES = 400;
    private static final int SHOWN = 5;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final List<String> WORDS = List.of(
            "99999999999",
            "-1",
            "0",
            "1e999999999",
            "2147483648",
            "ZZZZZZ2",
            "XFD1048576",
            "\0",
            "\uFEFF",
            "\uD800",
            "\"",
            "'",
            "<",
            ">",
            "&a;",
            "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>",
            "]]>",
            "{",
            "}",
            "[",
            "]",
            "[[[[[[[[[[[[[[[[",
            "<<",
            ">>",
            "null",
            "true",
            "\r",
            "\n",
            "\t",
            ",",
            ";",
            "=cmd|'/c calc'!A0",
            "（",
            "）",
            "至",
            "年",
            "0000年",
            "9999年",
            "obj",
            "stream",
            "R");

    /** What is tried out. */
    @FunctionalInterface
    public interface Reader {
        void read(byte[] file) throws IOException;
    }

    private final String name;
    private final Random random;
    private final List<byte[]> whole;
    private final List<String> failures = new ArrayList<>();
    private int read;
    private int refused;
    private long longest;
    private long most;

    private Mutations(String name, List<byte[]> whole) {
        CRC32 seed = new CRC32();
        seed.update(name.getBytes(StandardCharsets.UTF_8));
        this.name = name;
        this.random = new Random(seed.getValue());
        this.whole = whole;
    }

    /**
     * Tries the reader out and prints one line of figures.
     *
     * @param whole sound files, which are damaged here
     */
    public static void of(String name, int times, List<byte[]> whole, Reader reader) throws IOException {
        new Mutations(name, whole).run(times, reader);
    }

    private void run(int times, Reader reader) throws IOException {
        long start = System.nanoTime();
        for (byte[] sound : whole) {
            tryOut(sound, reader, false);
        }
        for (int i = 0; i < times && failures.size() < SHOWN; i++) {
            byte[] damaged = damaged(whole.get(random.nextInt(whole.size())));
            tryOut(damaged, reader, true);
        }
        System.out.printf(
                "Faults %s: %,d mutations of %d files in %d s: %,d read, %,d refused, %d failed; longest %d ms of CPU, most %d MB%n",
                name,
                times,
                whole.size(),
                (System.nanoTime() - start) / 1_000_000_000,
                read,
                refused,
                failures.size(),
                longest,
                most);
        assertEquals(List.of(), failures);
    }

    private void tryOut(byte[] file, Reader reader, boolean mayRefuse) throws IOException {
        long thread = Thread.currentThread().getId();
        long cpu = THREADS.getCurrentThreadCpuTime();
        long allocated = THREADS.getThreadAllocatedBytes(thread);
        try {
            reader.read(file);
            read++;
        } catch (BusinessException refusal) {
            refused++;
            check(mayRefuse, "refuses a sound file: " + refusal.key(), file);
        } catch (Throwable thrown) {
            check(
                    false,
                    thrown + " at "
                            + Arrays.stream(thrown.getStackTrace()).limit(3).toList(),
                    file);
        }
        long millis = (THREADS.getCurrentThreadCpuTime() - cpu) / 1_000_000;
        long megabytes = (THREADS.getThreadAllocatedBytes(thread) - allocated) >> 20;
        longest = Math.max(longest, millis);
        most = Math.max(most, megabytes);
        check(millis <= MOST_MILLIS, millis + " ms of CPU", file);
        check(megabytes <= MOST_MEGABYTES, megabytes + " MB", file);
    }

    private void check(boolean sound, String what, byte[] file) throws IOException {
        if (!sound) {
            Path folder = Files.createDirectories(Path.of("target", "faults"));
            Path kept = folder.resolve(name.replaceAll("\\W+", "-") + "-" + failures.size() + ".bin");
            Files.write(kept, file);
            failures.add(kept + ": " + what);
        }
    }

    /** An archive is mostly damaged inside of one part, for else its digests tell at once. */
    private byte[] damaged(byte[] file) throws IOException {
        boolean zip = file.length > 1 && file[0] == 'P' && file[1] == 'K';
        return zip && random.nextInt(4) > 0 ? damagedPart(file) : several(file);
    }

    private byte[] damagedPart(byte[] file) throws IOException {
        List<String> names = new ArrayList<>();
        List<byte[]> parts = new ArrayList<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                names.add(entry.getName());
                parts.add(zip.getInputStream(entry).readAllBytes());
            }
        }
        int at = random.nextInt(parts.size());
        switch (random.nextInt(10)) {
            case 0 -> parts.set(at, new byte[0]);
            case 1 -> parts.set(at, parts.get(random.nextInt(parts.size())));
            case 2 -> names.set(at, names.get(random.nextInt(names.size())));
            default -> parts.set(at, several(parts.get(at)));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < names.size(); i++) {
                put(zip, names.get(i), parts.get(i));
            }
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] part) throws IOException {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(part);
        } catch (ZipException twice) {
            zip.putNextEntry(new ZipEntry(name + "2"));
            zip.write(part);
        }
    }

    private byte[] several(byte[] file) {
        byte[] damaged = file;
        for (int i = random.nextInt(4); i >= 0; i--) {
            damaged = once(damaged);
        }
        return damaged;
    }

    private byte[] once(byte[] file) {
        int at = random.nextInt(file.length + 1);
        int length = Math.min(file.length - at, 1 + random.nextInt(1 << random.nextInt(12)));
        byte[] piece = Arrays.copyOfRange(file, at, at + length);
        return switch (random.nextInt(7)) {
            case 0 -> Arrays.copyOf(file, at);
            case 1 -> replaced(file, at, length, new byte[0]);
            case 2 -> replaced(file, at, 0, repeated(piece));
            case 3 -> replaced(file, at, length, noise(length));
            case 4 -> replaced(file, at, 0, word());
            case 5 -> replaced(file, at, Math.min(length, 8), word());
            default -> flipped(file, at);
        };
    }

    private byte[] word() {
        return WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private byte[] repeated(byte[] piece) {
        int times = 1 + random.nextInt(1 << random.nextInt(10));
        byte[] repeated = new byte[piece.length * Math.min(times, 1 + (1 << 18) / Math.max(1, piece.length))];
        for (int i = 0; i < repeated.length; i++) {
            repeated[i] = piece[i % piece.length];
        }
        return repeated;
    }

    private byte[] flipped(byte[] file, int at) {
        byte[] flipped = file.clone();
        if (at < file.length) {
            flipped[at] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] replaced(byte[] file, int at, int length, byte[] by) {
        byte[] replaced = new byte[file.length - length + by.length];
        System.arraycopy(file, 0, replaced, 0, at);
        System.arraycopy(by, 0, replaced, at, by.length);
        System.arraycopy(file, at + length, replaced, at + by.length, file.length - at - length);
        return replaced;
    }
}
