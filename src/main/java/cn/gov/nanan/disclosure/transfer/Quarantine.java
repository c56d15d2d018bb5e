package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.bag.SealedBag;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.FreeSpace;
import cn.gov.nanan.disclosure.platform.Leftovers;
import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * 隔离区: where what came lies from its first moment, each file under its number in {@code received/} of the data folder;
 * and the watched folder, from which a file is taken by one node alone, when it is whole.
 */
@ApplicationScoped
class Quarantine {
    /** A file that never becomes whole is taken all the same, so that somebody is told. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** So long after it was kept, its entry has been committed. */
    private static final Duration SETTLED = Duration.ofMinutes(2);

    private static final Logger LOG = Logger.getLogger(Quarantine.class.getName());

    /** Told once. */
    private static final Set<String> LINKS = ConcurrentHashMap.newKeySet();

    private static final long BYTES_PER_MEGABYTE = 1_000_000;
    private static final String TAKEN = ".taking-";

    /** Characters: with what stands before them, no file system has too little room for so many. */
    private static final int LONGEST_NAME = 60;

    private final Path received = Setting.DATA_DIR.path().resolve("received");
    private final Path inbox = Setting.PACKAGE_INBOX
            .optional()
            .map(name -> Setting.PACKAGE_INBOX.path())
            .orElseGet(() -> Setting.DATA_DIR.path().resolve("inbox"));

    /** A file on its way in. */
    record Found(String name, Path path) {}

    /** What lies in the watched folder and is whole, the oldest first. */
    List<Path> waiting(Instant now) {
        try {
            Files.createDirectories(inbox);
            try (Stream<Path> files = Files.list(inbox)) {
                return files.filter(file -> isReady(file, now))
                        .sorted(Comparator.comparing(Quarantine::changed).thenComparing(Comparator.naturalOrder()))
                        .toList();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** 未传完的: what lies there and is not whole, and so is not taken yet. */
    List<String> unfinished(Instant now, int limit) {
        try {
            Files.createDirectories(inbox);
            try (Stream<Path> files = Files.list(inbox)) {
                return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                        .filter(file -> !file.getFileName().toString().startsWith(TAKEN) && !isReady(file, now))
                        .map(file -> file.getFileName().toString())
                        .sorted()
                        .limit(limit)
                        .toList();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isReady(Path file, Instant now) {
        String name = file.getFileName().toString();
        try {
            if (Files.isSymbolicLink(file) && LINKS.add(name)) {
                LOG.log(Level.WARNING, "{0} is a link: only a file of its own is taken in", file);
            }
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
            boolean old = Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(PATIENCE));
            return name.startsWith(TAKEN) || isPartial(name) ? old && !isPartial(name) : old || SealedBag.isWhole(file);
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    /** What has gone meanwhile is taken by another node: its place does not matter. */
    private static Instant changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException goneMeanwhile) {
            return Instant.EPOCH;
        }
    }

    private static boolean isPartial(String name) {
        return name.endsWith(".part") || name.endsWith(".tmp") || name.startsWith(".") && !name.startsWith(TAKEN);
    }

    /** Claims a file of the watched folder, where it lies until it has its number; empty where another node was faster. */
    Optional<Found> take(Path file, Instant now) {
        String name = file.getFileName().toString();
        String own = name.replaceFirst("^\\.taking-[0-9a-f-]{36}-", "");
        own = own.substring(Math.max(0, own.length() - LONGEST_NAME));
        Path mine = inbox.resolve(TAKEN + UUID.randomUUID() + "-" + own);
        try {
            if (!hasRoom(file)) {
                return Optional.empty();
            }
            // A claim is as old as it is here, whatever the carrier says, or another node would take it as forgotten.
            Files.setLastModifiedTime(file, FileTime.from(now));
            Files.move(file, mine, StandardCopyOption.ATOMIC_MOVE);
            return Optional.of(new Found(own, mine));
        } catch (NoSuchFileException taken) {
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** It stays where it lies until there is space for it: what is half copied each minute would fill the rest. */
    private boolean hasRoom(Path file) throws IOException {
        Files.createDirectories(received);
        long left = Files.getFileStore(received).getUsableSpace() - Files.size(file);
        boolean room = left > Setting.DATA_MIN_FREE.number() * BYTES_PER_MEGABYTE;
        if (!room) {
            LOG.log(Level.WARNING, "{0} waits for space in {1}", new Object[] {file.getFileName(), received});
        }
        return room;
    }

    /** Takes what an officer brings. */
    Found take(String name, InputStream in) {
        return new Found(name, copied(in));
    }

    private Path copied(InputStream in) {
        try {
            Path part = part();
            try {
                try (FileChannel copied =
                                FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                        OutputStream out = FreeSpace.watched(Channels.newOutputStream(copied))) {
                    in.transferTo(out);
                    copied.force(true);
                }
                return part;
            } catch (IOException | BusinessException failed) {
                Files.deleteIfExists(part);
                throw failed;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path part() throws IOException {
        Files.createDirectories(received);
        return received.resolve(UUID.randomUUID() + ".part");
    }

    /** Gives it the place of its number. */
    void keep(Found found, long arrival) {
        try (InputStream in = Files.newInputStream(found.path(), LinkOption.NOFOLLOW_LINKS)) {
            Path part = copied(in);
            if (isThere(arrival)) {
                giveBack(arrival);
            }
            Files.move(part, file(arrival), StandardCopyOption.ATOMIC_MOVE);
            Files.delete(found.path());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What was kept within two days, but not just now: of these a database that was cut off may have lost the entry. */
    List<Long> recent(Instant now) {
        try {
            Files.createDirectories(received);
            try (Stream<Path> files = Files.list(received)) {
                return files.filter(file -> file.getFileName().toString().matches("\\d{1,18}\\.zip"))
                        .filter(file -> isBetween(file, now.minus(Duration.ofDays(2)), now.minus(SETTLED)))
                        .map(file -> Long.valueOf(file.getFileName().toString().replace(".zip", "")))
                        .toList();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isBetween(Path file, Instant from, Instant to) {
        try {
            Instant kept = Files.getLastModifiedTime(file).toInstant();
            return kept.isAfter(from) && kept.isBefore(to);
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    /** Back into the watched folder, as if it had just come. */
    void giveBack(long arrival) {
        try {
            Files.createDirectories(inbox);
            Files.move(file(arrival), inbox.resolve("again-" + UUID.randomUUID() + ".zip"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    boolean isThere(long arrival) {
        return Files.isRegularFile(file(arrival));
    }

    Path file(long arrival) {
        return received.resolve(arrival + ".zip");
    }

    /** Removes what a crash left half-copied; the carrier still has it. */
    void sweep(Instant now) {
        Leftovers.sweep(received, now.minus(Duration.ofDays(1)));
    }
}
