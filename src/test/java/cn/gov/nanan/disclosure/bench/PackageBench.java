package cn.gov.nanan.disclosure.bench;

import cn.gov.nanan.disclosure.bag.Manifest;
import cn.gov.nanan.disclosure.bag.SealedBag;
import cn.gov.nanan.disclosure.bag.Trust;
import cn.gov.nanan.disclosure.exchange.PublicItems;
import cn.gov.nanan.disclosure.exchange.SendingBureau;
import cn.gov.nanan.disclosure.publicview.PackagedFile;
import cn.gov.nanan.disclosure.publicview.PackagedItem;
import cn.gov.nanan.disclosure.publicview.Sha256;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/**
 * 数据包的性能: 10,000 items with 2 GB of files in one package: sealed, verified and read, beside {@code zip} and {@code
 * sha256sum} over the same files.
 */
public final class PackageBench {
    private static final int ITEMS = Integer.getInteger("bench.items", 10_000);
    private static final int FILE = Integer.getInteger("bench.file-bytes", 210_000);
    private static final long MEGA = 1L << 20;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Path folder;

    private PackageBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder =
                Files.createTempDirectory(Path.of("target"), "package-bench").toAbsolutePath();
        new PackageBench(folder).run();
        new ProcessBuilder("rm", "-rf", folder.toString()).start().waitFor();
    }

    private void run() throws Exception {
        PackagedItem[] items = items(Files.createDirectory(folder.resolve("files")));
        SendingBureau bureau = new SendingBureau(folder, "QZ07000", Instant.parse("2026-03-02T01:00:00Z"));
        Path sealed = timed("sealed", () -> bureau.next(items));
        Trust trust = Trust.in(PublicItems.OUT, List.of(bureau.certificate()));
        int read = timed("verified and read", () -> read(sealed, trust));
        out.printf("%d items, %d MB, heap at most %d MB%n", read, Files.size(sealed) / MEGA, heap());
        timed("zip", () -> outside("zip", "-q", "-r", "-0", "files.zip", "files"));
        timed("sha256sum of the files", () -> outside("sh", "-c", "sha256sum files/* > files.sha256"));
        timed("sha256sum of the zip", () -> outside("sha256sum", "files.zip"));
    }

    private static int read(Path sealed, Trust trust) {
        try (SealedBag bag = SealedBag.open(sealed, trust)) {
            List<Manifest.Line> lines = bag.contents().items();
            lines.forEach(bag::item);
            return lines.size();
        }
    }

    /** Files that nothing can pack, as scans are. */
    private static PackagedItem[] items(Path files) throws IOException {
        Random random = new Random(20260302);
        byte[] content = new byte[FILE];
        PackagedItem[] items = new PackagedItem[ITEMS];
        for (int n : IntStream.range(0, ITEMS).toArray()) {
            random.nextBytes(content);
            Path file = Files.write(files.resolve(n + ".pdf"), content);
            items[n] = PackagedItem.publish(
                    PublicItems.notice(n + 1),
                    List.of(new PackagedFile("附件.pdf", "application/pdf", FILE, Sha256.of(content), file)));
        }
        return items;
    }

    private int outside(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("outside.log").toFile())
                .start()
                .waitFor();
    }

    private <T> T timed(String what, Callable<T> work) throws Exception {
        long before = System.nanoTime();
        T done = work.call();
        out.printf("%-24s %6.1f s%n", what, (System.nanoTime() - before) / 1e9);
        return done;
    }

    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / MEGA;
    }
}
