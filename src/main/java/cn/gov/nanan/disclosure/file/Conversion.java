package cn.gov.nanan.disclosure.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * 转换: one run of the {@link Converter} in a folder of its own, which is its home too, and with nothing of this server's
 * environment. What it leaves running is ended with it.
 */
final class Conversion {
    private static final Logger LOG = Logger.getLogger(Conversion.class.getName());
    private static final Set<String> KEPT = Set.of("PATH", "LANG", "LC_ALL");
    private static final String UNWANTED = "it is not wanted any more";
    private static final long LOOK_MILLIS = 50;
    private static final int ROUNDS = 20;
    private static final int LONGEST_SAID = 2000;

    private final Converter converter;
    private final Set<ProcessHandle> started = new LinkedHashSet<>();
    private volatile boolean stopped;

    Conversion(Converter converter) {
        this.converter = converter;
    }

    /** From now on it is not wanted; it ends at once. */
    void stop() {
        stopped = true;
    }

    /**
     * The PDF, in the folder.
     *
     * @param folder empty, and for this run alone
     * @param bytes what is converted; the program gets a copy
     * @throws IOException saying why there is none
     */
    Path run(Path folder, Path bytes, String extension) throws IOException, InterruptedException {
        require(!stopped, UNWANTED);
        Path in = Files.createDirectory(folder.resolve("in")).resolve("document." + extension);
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.copy(bytes, in);
        Process process = start(folder, in, out);
        try {
            await(folder, process);
        } finally {
            end(process);
        }
        require(process.exitValue() == 0, "it ended with " + process.exitValue());
        return made(out);
    }

    private Process start(Path folder, Path in, Path out) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(converter.command(in, out))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(KEPT);
        String home = Files.createDirectory(folder.resolve("home")).toString();
        environment.put("HOME", home);
        environment.put("TMPDIR", home);
        Process process = builder.start();
        process.getOutputStream().close();
        Thread listener = new Thread(() -> listen(process.getInputStream()), "converter-said");
        listener.setDaemon(true);
        listener.start();
        return process;
    }

    /** What it says may quote the text, which may have to be wiped: the log has it only where somebody asks for it. */
    private static void listen(InputStream said) {
        try (said) {
            String text = new String(said.readNBytes(LONGEST_SAID), StandardCharsets.UTF_8);
            LOG.log(Level.FINE, "The converter said: {0}", text);
            said.transferTo(OutputStream.nullOutputStream());
        } catch (IOException ended) {
            LOG.log(Level.FINEST, "The converter was ended", ended);
        }
    }

    private void await(Path folder, Process process) throws IOException, InterruptedException {
        long end = System.nanoTime() + converter.patience().toNanos();
        long room = Folders.size(folder) + 2 * converter.largest();
        while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            process.descendants().forEach(started::add);
            require(!stopped, UNWANTED);
            require(
                    System.nanoTime() < end,
                    "it took longer than " + converter.patience().toSeconds() + " s");
            require(Folders.size(folder) <= room, "it wrote too much");
        }
    }

    /** A child may have begun another while it was ended. */
    private void end(Process process) throws InterruptedException {
        started.add(process.toHandle());
        for (int round = 0; round < ROUNDS && started.stream().anyMatch(ProcessHandle::isAlive); round++) {
            List.copyOf(started).forEach(one -> one.descendants().forEach(started::add));
            started.forEach(ProcessHandle::destroyForcibly);
            process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private Path made(Path out) throws IOException {
        try (Stream<Path> written = Files.list(out)) {
            Path pdf = written.filter(one -> one.toString().endsWith(".pdf"))
                    .filter(one -> Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS))
                    .findFirst()
                    .orElseThrow(() -> new IOException("it wrote no PDF"));
            require(Files.size(pdf) <= converter.largest(), "it wrote too much");
            require(Contents.kinds(pdf, "document.pdf").contains(FileKind.PDF), "what it wrote is no PDF");
            return pdf;
        }
    }

    private static void require(boolean right, String otherwise) throws IOException {
        if (!right) {
            throw new IOException(otherwise);
        }
    }
}
