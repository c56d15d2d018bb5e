package cn.gov.nanan.disclosure.exchange;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Leftovers;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.signature.SigningKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * 数据包目录: the folder {@code packages/} of the data folder. A package is written under a name ending in {@code .part},
 * flushed to the disk, and gets its own name when its transaction has been committed, so that nobody ever carries away a
 * package that the database does not know.
 */
@ApplicationScoped
class PackageFolder {
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
    Path write(DataPackage sealed, List<PackagedItem> items, SigningKey key) {
        Path part = part(sealed);
        MessageDigest digest = Sha256.start();
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    BagWriter bag = new BagWriter(
                            new DigestOutputStream(
                                    new java.io.BufferedOutputStream(Channels.newOutputStream(channel), 65536), digest),
                            sealed.name(),
                            sealed.sealedAt())) {
                fill(bag, sealed, items);
                bag.seal(key);
                channel.force(true);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("Package " + part, failed);
        }
        sealed.written(Sha256.hex(digest.digest()));
        return part;
    }

    Path file(DataPackage sealed) {
        return folder.resolve(sealed.fileName());
    }

    /** Gives a committed package its own name; doing it twice does no harm. */
    void release(DataPackage sealed) {
        try {
            if (Files.exists(part(sealed))) {
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
    }

    private Path part(DataPackage sealed) {
        return folder.resolve(sealed.packageId() + ".part");
    }

    private void fill(BagWriter bag, DataPackage sealed, List<PackagedItem> items) throws IOException {
        List<Manifest.Line> lines = new ArrayList<>();
        for (PackagedItem item : items) {
            String folder = "data/" + item.indexNumber() + "/" + item.version() + "/";
            String digest = bag.payload(folder + "item.json", bytes(ItemJson.write(item)));
            lines.add(new Manifest.Line(item.indexNumber(), item.version(), item.action(), digest));
            for (PackagedFile file : item.files()) {
                copy(bag, folder + "files/" + file.name(), file);
            }
        }
        Manifest manifest = new Manifest(
                sealed.packageId(),
                sealed.agency(),
                sealed.sequence(),
                sealed.previousDigest(),
                sealed.sealedAt(),
                lines);
        bag.tag("package.json", manifest.write());
        bag.tag("bag-info.txt", info(sealed, bag.payloadOxum()));
    }

    private static void copy(BagWriter bag, String path, PackagedFile file) throws IOException {
        try (InputStream content = Files.newInputStream(file.content())) {
            if (!bag.file(path, content).equals(file.sha256())) {
                throw new BusinessException("exchange.error.file-changed", file.name());
            }
        }
    }

    private String info(DataPackage sealed, String oxum) {
        return "Source-Organization: " + organisation + "\nExternal-Identifier: " + sealed.packageId()
                + "\nBagging-Date: " + sealed.sealedAt().toString().substring(0, 10) + "\nPayload-Oxum: " + oxum + "\n";
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
