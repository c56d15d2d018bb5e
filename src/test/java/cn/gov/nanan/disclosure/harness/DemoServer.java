package cn.gov.nanan.disclosure.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 演示服务器: the built WAR as a user would start it, in a process of its own, on a free port and its own data folder. */
public final class DemoServer implements AutoCloseable {
    /** Begun by the first test that asks. */
    private static final class Shared {
        static final DemoServer SERVER = start(
                        SHARED,
                        "-Ddisclosure.demo=true",
                        OfficeConverter.setting(),
                        "-Dh2.bindAddress=127.0.0.1",
                        "-Ddisclosure.db.url=" + sharedUrl())
                .ready();
    }

    /** What holds the lock of {@link #FORK}: a channel that nothing refers to is closed by the collector, its lock with it. */
    private static final Set<FileLock> HELD = new HashSet<>();

    /** Which of the JVMs that test side by side this is, by the first lock that is free; held until it ends. */
    static final int FORK =
            IntStream.rangeClosed(1, 9).filter(DemoServer::takes).findFirst().orElseThrow();

    private static final String SHARED = "demo-" + FORK;

    /** Among the options: what is deployed. */
    private static final String WAR = "-Dit.deployed=";

    private static final Path SHIPPED = Path.of("server-config", "payara-micro");
    private static final Set<String> HOSTS = ConcurrentHashMap.newKeySet();

    private final Process process;
    private final Path log;
    private final URI address;

    /** The one server with the demo bureau for all tests of this JVM, which ends with it. */
    public static DemoServer shared() {
        return Shared.SERVER;
    }

    /** The data folder of the shared server. */
    public static Path sharedData() {
        return data(SHARED);
    }

    /** The database of the shared server, which lets others look into it while the server works. */
    public static String sharedUrl() {
        return "jdbc:h2:file:" + sharedData().resolve("disclosure") + ";WRITE_DELAY=0;AUTO_SERVER=TRUE";
    }

    /**
     * Starts a server and returns at once.
     *
     * @param name names its data folder and log, both under {@code target/}
     * @param options system properties such as {@code -Ddisclosure.demo=true}
     */
    public static DemoServer start(String name, String... options) {
        try {
            Folder.empty(data(name));
            return new DemoServer(Optional.empty(), data(name), options);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The same of another WAR than the one that was built. */
    public static DemoServer start(Path war, String name, String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.add(WAR + war);
        return start(name, all.toArray(String[]::new));
    }

    /** The same again, on the data that a server of this name left. */
    public static DemoServer resume(String name, String... options) {
        return resume(Optional.empty(), name, options);
    }

    /** The same again, in a network of its own where there is one. */
    public static DemoServer resume(Optional<SeparateNetwork> network, String name, String... options) {
        try {
            Files.createDirectories(data(name));
            return new DemoServer(network, data(name), options);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean takes(int fork) {
        try {
            Path lock = Files.createDirectories(Path.of("target")).resolve("it-fork-" + fork + ".lock");
            FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return Optional.ofNullable(channel.tryLock()).map(HELD::add).orElse(false);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private DemoServer(Optional<SeparateNetwork> network, Path data, String... options) throws IOException {
        int port = freePort();
        String host = network.map(SeparateNetwork::host).orElse("127.0.0.1");
        HOSTS.add(host);
        this.log = data.resolve("server.log");
        this.address = URI.create("http://" + host + ":" + port + "/");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("-Ddisclosure.data.dir=" + data);
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", System.getProperty("payara.microJar", "target/payara-micro.jar")));
        command.addAll(List.of("--nohazelcast", "--disablephonehome", "--contextroot", "/"));
        command.addAll(List.of("--port", String.valueOf(port)));
        if (network.isEmpty()) {
            command.addAll(List.of("--prebootcommandfile", onLoopback(data).toString()));
            command.addAll(List.of(
                    "--postdeploycommandfile",
                    SHIPPED.resolve("post-deploy.asadmin").toString()));
        }
        command.addAll(List.of("--deploy", war(options)));
        ProcessBuilder builder = new ProcessBuilder(
                        network.map(its -> its.inside(command)).orElse(command))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // As the unit file's environment says.
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    private static Path data(String name) {
        return Path.of("target", "it-" + name).toAbsolutePath();
    }

    private static String war(String... options) {
        return Stream.of(options)
                .filter(option -> option.startsWith(WAR))
                .map(option -> option.substring(WAR.length()))
                .findFirst()
                .orElse(System.getProperty("it.war", "target/disclosure.war"));
    }

    /** The settings that are shipped, and one more: nobody else reaches a server of tests. */
    private static Path onLoopback(Path data) throws IOException {
        String address = "set configs.config.server-config.network-config.network-listeners.network-listener."
                + "http-listener.address=127.0.0.1\n";
        return Files.writeString(
                data.resolve("pre-boot.asadmin"), address + Files.readString(SHIPPED.resolve("pre-boot.asadmin")));
    }

    /** Whether a server of ours has, or had, this host. */
    public static boolean isOurs(String host) {
        return HOSTS.contains(host);
    }

    public URI address() {
        return address;
    }

    /** Waits until the application answers; a server that ends or never gets ready is an error. */
    public DemoServer ready() {
        Patience.until("the server is ready or has ended, see " + log, () -> isReady() || !process.isAlive());
        if (!isReady()) {
            throw new IllegalStateException("The server has ended, see " + log);
        }
        return this;
    }

    private boolean isReady() {
        return output().contains(" ready in ");
    }

    /** Waits until the process ends by itself. */
    public int exitStatus() {
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                throw new IllegalStateException("Server still runs, see " + log);
            }
            return process.exitValue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** It stands still until {@link #goOn}, as a machine that is switched off for a while. */
    public void pause() {
        signal("STOP");
    }

    public void goOn() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it, and waits until it has. */
    public void end() {
        close();
        exitStatus();
    }

    /** What of it stands in memory, where this machine tells. */
    public long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    /** Seconds of processor time that it has used so far. */
    public double processorSeconds() {
        return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / 1000.0;
    }

    /** How many files and connections it holds open, where this machine tells. */
    public int handles() throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc", String.valueOf(process.pid()), "fd"))) {
            return (int) open.count();
        }
    }

    /** What the server has printed so far. */
    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
