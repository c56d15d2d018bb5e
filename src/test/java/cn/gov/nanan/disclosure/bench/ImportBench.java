package cn.gov.nanan.disclosure.bench;

import cn.gov.nanan.disclosure.exchange.PublicItems;
import cn.gov.nanan.disclosure.exchange.SendingBureau;
import cn.gov.nanan.disclosure.harness.DemoServer;
import cn.gov.nanan.disclosure.harness.Folder;
import cn.gov.nanan.disclosure.harness.Visitor;
import cn.gov.nanan.disclosure.publicview.PackagedFile;
import cn.gov.nanan.disclosure.publicview.PackagedItem;
import cn.gov.nanan.disclosure.publicview.Sha256;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * 导入的性能: one package of 10,000 items with 2 GB of files for a public side with a heap of 512 MB, taken from its
 * inbox until all of it is public, beside {@code sha256sum} and {@code unzip} of the same package. {@code -Dbench.items}; {@code
 * -Dbench.postgresql=true} on a PostgreSQL of its own;
 * {@code -Dbench.options} are more options for its JVM.
 */
public final class ImportBench {
    private static final int ITEMS = Integer.getInteger("bench.items", 10_000);
    private static final int FILE = Integer.getInteger("bench.file-bytes", 210_000);

    /** None of them was published in the future. */
    private static final int HOURS = 1000;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final ImportSide side;
    private long most;

    private ImportBench(ImportSide side) {
        this.side = side;
    }

    public static void main(String[] arguments) throws Exception {
        if (Boolean.getBoolean("bench.postgresql")) {
            try (BenchDatabase database = BenchDatabase.start()) {
                new ImportBench(new ImportSide("import-bench", database.url(), "postgres")).run();
            }
        } else {
            new ImportBench(ImportSide.embedded("import-bench")).run();
        }
    }

    private void run() throws Exception {
        Path folder = Path.of("target", "import-bench").toAbsolutePath();
        Folder.empty(folder);
        SendingBureau bureau = new SendingBureau(folder, ImportSide.CODE, Instant.now());
        Path sealed = bureau.next(items(Files.createDirectory(folder.resolve("files"))));
        // The embedded database is open to one process at a time.
        DemoServer.start("import-bench", options()).ready().end();
        side.trust(bureau);
        try (DemoServer server = DemoServer.resume("import-bench", options()).ready()) {
            Path lying = side.carry(sealed);
            while (Files.exists(lying)) {
                Thread.sleep(50);
            }
            long begun = System.nanoTime();
            double used = server.processorSeconds();
            while (total(server) < ITEMS) {
                if (side.isRefused()) {
                    throw new IllegalStateException("refused:\n" + server.output());
                }
                most = Math.max(most, server.residentMegabytes());
                Thread.sleep(500);
            }
            out.printf(
                    "%d items, %d MB: public after %.0f s, %.0f s of processor time, resident at most %d MB with a heap of 512 MB%n",
                    ITEMS,
                    Files.size(sealed) >> 20,
                    (System.nanoTime() - begun) / 1e9,
                    server.processorSeconds() - used,
                    most);
        }
        timed("sha256sum", "sha256sum", sealed.toString());
        timed(
                "unzip",
                "unzip",
                "-q",
                "-o",
                sealed.toString(),
                "-d",
                folder.resolve("out").toString());
        new ProcessBuilder("rm", "-rf", folder.toString()).start().waitFor();
    }

    /** Tests start with the first compiler alone, which has no SHA-256 in hardware: twelve times slower than at a bureau. */
    private String[] options() {
        Stream<String> more =
                Stream.of(System.getProperty("bench.options", "").split(" ")).filter(option -> !option.isEmpty());
        return Stream.of(Stream.of(side.options()), Stream.of("-XX:TieredStopAtLevel=4"), more)
                .flatMap(Function.identity())
                .toArray(String[]::new);
    }

    private static long total(DemoServer server) throws IOException {
        String answer = new Visitor(server.address().toURL())
                .get("api/v1/catalogue?limit=1")
                .body();
        return Long.parseLong(answer.replaceAll("(?s).*\"total\":(\\d+).*", "$1"));
    }

    private void timed(String what, String... command) throws IOException, InterruptedException {
        long before = System.nanoTime();
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        out.printf("%s of the package %.1f s%n", what, (System.nanoTime() - before) / 1e9);
    }

    /** Letters at random. */
    private static PackagedItem[] items(Path files) throws IOException {
        Random random = new Random(20260302);
        byte[] content = new byte[FILE];
        PackagedItem[] items = new PackagedItem[ITEMS];
        for (int n = 0; n < ITEMS; n++) {
            random.nextBytes(content);
            for (int at = 0; at < FILE; at++) {
                content[at] = (byte) ('a' + (content[at] & 15));
            }
            Path file = Files.write(files.resolve(n + ".txt"), content);
            items[n] = PackagedItem.publish(
                    PublicItems.as(PublicItems.notice(n % HOURS + 1), PublicItems.number(n + 1), "南安市工业和信息化局"),
                    List.of(new PackagedFile("附件.txt", "text/plain", FILE, Sha256.of(content), file)));
        }
        return items;
    }
}
