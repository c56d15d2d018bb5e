package cn.gov.nanan.disclosure.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 本机的 PostgreSQL: a cluster of its own from the installation of this machine, with the tools that a deployer has there. */
public final class LocalPostgres implements AutoCloseable {
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private final Path bin;
    private final Path folder;
    private final int port;

    private LocalPostgres(Path bin, Path folder, int port) {
        this.bin = bin;
        this.folder = folder;
        this.port = port;
    }

    /** Where its programs lie, the newest first; empty where it is not installed. */
    public static Optional<Path> programs() {
        List<Path> found = new ArrayList<>();
        for (Path place : List.of(Path.of("/usr/lib/postgresql"), Path.of("/usr/local/pgsql"), Path.of("/usr"))) {
            if (Files.isDirectory(place)) {
                try (Stream<Path> versions = Files.list(place)) {
                    versions.sorted(Comparator.reverseOrder())
                            .map(version -> version.resolve("bin"))
                            .filter(bin -> Stream.of("initdb", "pg_ctl", "pg_dump", "psql")
                                    .allMatch(name -> Files.isExecutable(bin.resolve(name))))
                            .forEach(found::add);
                } catch (IOException unreadable) {
                    continue;
                }
            }
        }
        return found.stream().findFirst();
    }

    public static LocalPostgres start(Path bin, Path folder) throws IOException {
        Folder.empty(folder);
        try (ServerSocket socket = new ServerSocket(0)) {
            LocalPostgres started = new LocalPostgres(bin, folder, socket.getLocalPort());
            started.run("initdb", "-D", started.data(), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync");
            socket.close();
            started.begin();
            return started;
        }
    }

    /** Without fsync: what is written survives the end of each process, and not that of the machine. */
    private void begin() throws IOException {
        run(
                "pg_ctl",
                "-D",
                data(),
                "-l",
                folder.resolve("server.log").toString(),
                "-o",
                "-h 127.0.0.1 -p " + port + " -k " + folder + " -c fsync=off",
                "-w",
                "start");
    }

    /** 断电: its first process is ended by -9; the others end themselves when they notice. */
    public void kill() throws IOException {
        String pid = Files.readAllLines(folder.resolve("data").resolve("postmaster.pid"))
                .get(0);
        ProcessHandle.of(Long.parseLong(pid.strip())).ifPresent(first -> {
            first.destroyForcibly();
            Patience.until("it has ended", () -> !first.isAlive());
        });
    }

    /** Starts it again on what {@link #kill} left: not before the last process of it has gone. */
    public void resume() {
        Patience.until("it begins again, see " + folder, () -> {
            try {
                begin();
                return true;
            } catch (IllegalStateException tooEarly) {
                return false;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    /** An empty database, as the deployer's note makes it. */
    public void create(String name) throws IOException {
        run(
                "psql",
                "-h",
                "127.0.0.1",
                "-p",
                String.valueOf(port),
                "-U",
                "postgres",
                "-c",
                "create database " + name + " encoding 'UTF8' template template0");
    }

    public String url(String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    @Override
    public void close() throws IOException {
        run("pg_ctl", "-D", data(), "-m", "immediate", "stop");
    }

    /** It refuses to run as root: in a user namespace of its own nobody is. */
    private void run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(ROOT ? List.of("unshare", "-U") : List.of());
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        Path said = folder.resolve(program + ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + ": " + Files.readString(said));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
