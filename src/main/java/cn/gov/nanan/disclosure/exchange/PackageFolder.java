package cn.gov.nanan.disclosure.exchange;

import cn.gov.nanan.disclosure.bag.BagWriter;
import cn.gov.nanan.disclosure.bag.Manifest;
import cn.gov.nanan.disclosure.bag.PackageRoute;
import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.FreeSpace;
import cn.gov.nanan.disclosure.platform.Leftovers;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.signature.SigningKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 数据包目录: the folder {@code packages/} of the data folder. A package is written under a name ending in {@code .part},
 * flushed to the disk, and gets its own name when its transaction has been committed, so that nobody ever carries away a
 * package that the database does not know.
 */
@ApplicationScoped
class PackageFolder {
    private static final String REOPENED = "reopened";
    private static final String PART = ".part";

    private final Path folder;
    private final String organisation;

    PackageFolder() {
        this(Setting.DATA_DIR.path().resolve("packages"), Setting.AGENCY_NAME.value());
    }

    PackageFolder(Path folder, String organisation) {
        this.folder = folder;
        this.organisation = organisation;
    }

    /** Writes, signs and flushes the package; tells it the digest of its file. */
    Path write(DataPackage sealed, PackageContent content, SigningKey key) {
        Path part = part(sealed);
        if (Files.exists(file(sealed))) {
            throw new BusinessException("exchange.error.number-taken", sealed.sequence());
        }
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    BagWriter bag = new BagWriter(
                            FreeSpace.watched(Channels.newOutputStream(channel)), sealed.name(), sealed.sealedAt())) {
                fill(bag, sealed, content);
                sealed.written(bag.seal(key));
                channel.force(true);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("Package " + part, failed);
        }
        return part;
    }

    Path file(DataPackage sealed) {
        return file(sealed.route(), sealed.sequence());
    }

    Path file(PackageRoute route, long sequence) {
        return (route.type() == PackageType.ITEMS ? folder : folder.resolve(route.receiver()))
                .resolve(route.name(sequence) + ".zip");
    }

    /** Gives a committed package its own name; doing it twice does no harm. */
    void release(DataPackage sealed) {
        try {
            if (Files.exists(part(sealed))) {
                Files.createDirectories(file(sealed).getParent());
                Files.move(
                        part(sealed),
                        file(sealed),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Puts a copy into the folder from which it is carried, under its name only when it is whole: a bureau sends to the
     * public side alone, which has a folder for each bureau.
     */
    void deliver(DataPackage sealed, Path outbox) throws IOException {
        String receiver = sealed.route().receiver();
        Path to = receiver.equals(Setting.PORTAL_CODE.value()) ? outbox : outbox.resolve(receiver);
        Files.createDirectories(to);
        Path part = to.resolve(sealed.fileName() + ".part");
        Files.copy(file(sealed), part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(
                part,
                to.resolve(sealed.fileName()),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** 退回待放行: a file taken out of a package that was refused, until it leaves again; named by its digest. */
    Path keep(InputStream content, String sha256) throws IOException {
        Path kept = folder.resolve(REOPENED).resolve(sha256);
        Files.createDirectories(kept.getParent());
        Path part = Files.createTempFile(kept.getParent(), "file", ".part");
        Files.copy(content, part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return kept;
    }

    /** Ids of the packages that were written and have no name yet. */
    List<String> written() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> parts = Files.list(folder)) {
            return parts.map(part -> part.getFileName().toString())
                    .filter(name -> name.endsWith(PART))
                    .map(name -> name.substring(0, name.length() - PART.length()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void discard(DataPackage sealed) {
        try {
            Files.deleteIfExists(part(sealed));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Removes what transactions that never ended left before a time; what was committed has its own name by then. */
    void sweep(Instant before) {
        Leftovers.sweep(folder, before);
        Leftovers.sweep(folder.resolve(REOPENED), before);
    }

    /** Removes what {@link #keep} kept before a time and nothing waits with any more: it left in a package. */
    void release(Set<String> waiting, Instant before) {
        Path reopened = folder.resolve(REOPENED);
        if (!Files.isDirectory(reopened)) {
            return;
        }
        try (DirectoryStream<Path> kept = Files.newDirectoryStream(
                reopened, file -> !waiting.contains(file.getFileName().toString()))) {
            for (Path file : kept) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.delete(file);
                }
            }
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    private Path part(DataPackage sealed) {
        return folder.resolve(sealed.packageId() + PART);
    }

    private void fill(BagWriter bag, DataPackage sealed, PackageContent content) throws IOException {
        List<Manifest.Line> lines = content.write(bag);
        Manifest manifest = new Manifest(
                sealed.packageId(),
                sealed.route(),
                sealed.sequence(),
                sealed.previousDigest(),
                sealed.sealedAt(),
                lines,
                sealed.notBefore());
        bag.tag("package.json", manifest.write());
        bag.tag("bag-info.txt", info(sealed, bag.payloadOxum()));
    }

    private String info(DataPackage sealed, String oxum) {
        return "Source-Organization: " + organisation + "\nExternal-Identifier: " + sealed.packageId()
                + "\nBagging-Date: " + sealed.sealedAt().toString().substring(0, 10) + "\nPayload-Oxum: " + oxum + "\n";
    }
}
