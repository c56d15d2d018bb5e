package cn.gov.nanan.disclosure.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** 被测服务器: the built WAR, and what is measured beside it, on a Payara Micro of their own. */
final class BenchServer implements AutoCloseable {
    private static final double TICKS_A_SECOND = 100;
    private static final Path WORK = Path.of("target/bench").toAbsolutePath();

    static final Path DATABASE = WORK.resolve("postgresql");

    private final Process process;
    private final int port;

    private BenchServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * @param wars each under its own name; the answers awaited are those of {@code awaited}
     * @param options system properties such as {@code -Ddisclosure.demo=true}
     */
    static BenchServer start(String databaseUrl, List<File> wars, List<String> awaited, String... options)
            throws IOException {
        int port = freePort();
        Files.createDirectories(WORK);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseParallelGC",
                "-Ddisclosure.db.url=" + databaseUrl,
                "-Ddisclosure.db.user=postgres",
                "-Ddisclosure.data.dir=" + WORK));
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", System.getProperty("payara.microJar"), "--nohazelcast", "--disablephonehome"));
        command.addAll(List.of("--port", String.valueOf(port)));
        wars.forEach(war -> command.addAll(List.of("--deploy", war.getPath())));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(WORK.resolve("server.log").toFile())
                .start();
        BenchServer server = new BenchServer(process, port);
        server.await(awaited);
        return server;
    }

    int port() {
        return port;
    }

    /** On a connection of its own: the server closes those that were idle while the load ran. */
    HttpResponse<String> get(String path) throws IOException {
        try {
            URI address = URI.create("http://127.0.0.1:" + port + path);
            return HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .build()
                    .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    /** Seconds of processor time that the server has used so far. */
    double processorSeconds() throws IOException {
        return seconds(process.pid());
    }

    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }

    /** Seconds of processor time of the PostgreSQL that works in the folder. */
    static double databaseSeconds() throws IOException {
        double all = 0;
        for (ProcessHandle process : ProcessHandle.allProcesses().toList()) {
            Path folder = Path.of("/proc/" + process.pid() + "/cwd");
            if (Files.isSymbolicLink(folder)
                    && Files.isReadable(folder)
                    && Files.readSymbolicLink(folder).equals(DATABASE)) {
                all += seconds(process.pid());
            }
        }
        return all;
    }

    private static double seconds(long pid) throws IOException {
        Path stat = Path.of("/proc/" + pid + "/stat");
        if (!Files.exists(stat)) {
            return 0;
        }
        String[] fields = Files.readString(stat).replaceFirst("^.*\\) ", "").split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_A_SECOND;
    }

    private void await(List<String> paths) throws IOException {
        long start = System.nanoTime();
        while (System.nanoTime() - start < 300_000_000_000L) {
            try {
                Thread.sleep(500);
                if (areAnswered(paths)) {
                    return;
                }
            } catch (IOException notYet) {
                continue;
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
        }
        close();
        throw new IOException("Server did not start: " + WORK.resolve("server.log"));
    }

    private boolean areAnswered(List<String> paths) throws IOException {
        for (String path : paths) {
            if (get(path).statusCode() != 200) {
                return false;
            }
        }
        return true;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
