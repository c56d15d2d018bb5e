package cn.gov.nanan.disclosure.bag;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.progress.WorkCount;
import cn.gov.nanan.disclosure.publicview.PackagedFile;
import cn.gov.nanan.disclosure.publicview.Sha256;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** 包体: the ZIP of a received package, with the limits that keep a hostile one from doing harm. Names lack the folder. */
public final class BagArchive implements Closeable {
    private static final int MOST_FILES = 60_000;
    private static final long MOST_BYTES = 8L << 30;
    private static final long LARGEST_FILE = 2L << 30;
    private static final long LARGEST_RATIO = 200;
    private static final long LARGEST_DIRECTORY = 12L << 20;
    private static final long RATIO_MATTERS_FROM = 10L << 20;

    private final ArchiveDigest.Checked checked;
    private final ZipFile zip;
    private final String folder;
    private final TreeMap<String, ZipEntry> entries = new TreeMap<>();

    private BagArchive(ArchiveDigest.Checked checked, ZipFile zip, long size) {
        this.checked = checked;
        this.zip = zip;
        String first = zip.stream().findFirst().map(ZipEntry::getName).orElse("");
        this.folder = first.contains("/") ? first.substring(0, first.indexOf('/')) : "";
        limits(size);
        zip.stream().forEach(this::admit);
    }

    public static BagArchive open(Path file, WorkCount progress) {
        refuseForeign(file);
        return open(file, ArchiveDigest.verify(file, progress));
    }

    /** Of a file that was verified when it came, with the digest that it had then: its bytes are not read for that once more. */
    static BagArchive glance(Path file, String digest) {
        return open(file, new ArchiveDigest.Checked(digest, new byte[0], new byte[0]));
    }

    private static BagArchive open(Path file, ArchiveDigest.Checked checked) {
        ZipFile zip;
        try {
            if (ArchiveDigest.directory(file) > LARGEST_DIRECTORY) {
                throw new BusinessException("exchange.error.too-big", String.valueOf(file.getFileName()));
            }
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (IOException | IllegalArgumentException damaged) {
            throw new BusinessException("exchange.error.not-a-package", String.valueOf(file.getFileName()));
        }
        try {
            return new BagArchive(checked, zip, Files.size(file));
        } catch (BusinessException refused) {
            close(zip);
            throw refused;
        } catch (IOException unreadable) {
            close(zip);
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void refuseForeign(Path file) {
        try {
            if (ArchiveDigest.isForeign(file)) {
                throw new BusinessException("exchange.error.no-archive", String.valueOf(file.getFileName()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String folder() {
        return folder;
    }

    Set<String> payload() {
        return under("data/");
    }

    /** The files beside the payload, without those that {@code beside} names. */
    Set<String> tags(Set<String> beside) {
        return entries.keySet().stream()
                .filter(name -> !name.startsWith("data/") && !beside.contains(name))
                .collect(Collectors.toSet());
    }

    Set<String> under(String path) {
        return entries.subMap(path, path + Character.MAX_VALUE).keySet();
    }

    long size(String name) {
        ZipEntry entry = entries.get(name);
        return entry == null ? -1 : entry.getSize();
    }

    public String digest(String name) {
        try (InputStream in = stream(name)) {
            return digest(in);
        } catch (IOException damaged) {
            throw new BusinessException("exchange.error.digest", name);
        }
    }

    /** SHA-256 of the whole file. */
    public String digest() {
        return checked.whole();
    }

    ArchiveDigest.Checked checked() {
        return checked;
    }

    public byte[] bytes(String name, int limit) {
        if (size(name) > limit) {
            throw new BusinessException("exchange.error.too-big", name);
        }
        try (InputStream in = stream(name)) {
            return in.readNBytes(limit);
        } catch (IOException damaged) {
            throw new BusinessException("exchange.error.digest", name);
        }
    }

    public InputStream stream(String name) {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw new BusinessException("exchange.error.absent", name);
        }
        try {
            return new Declared(zip.getInputStream(entry), entry.getSize());
        } catch (IOException damaged) {
            throw new BusinessException("exchange.error.digest", name);
        }
    }

    @Override
    public void close() {
        close(zip);
    }

    /** What an entry brings beyond the size that it declares is never read. */
    private static final class Declared extends FilterInputStream {
        private long left;

        Declared(InputStream in, long size) {
            super(in);
            this.left = size;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            left -= Math.max(0, read);
            if (left < 0) {
                throw new IOException("More than was declared");
            }
            return read;
        }
    }

    private void limits(long size) {
        if (zip.size() > MOST_FILES) {
            throw new BusinessException("exchange.error.too-big", zip.size());
        }
        if (zip.stream().mapToLong(ZipEntry::getSize).sum() > MOST_BYTES) {
            throw new BusinessException("exchange.error.too-big", folder);
        }
        if (zip.stream().mapToLong(ZipEntry::getSize).sum() > Math.max(RATIO_MATTERS_FROM, size * LARGEST_RATIO)) {
            throw new BusinessException("exchange.error.too-big", folder);
        }
        if (zip.stream().mapToLong(ZipEntry::getCompressedSize).sum() > size) {
            // Entries that lie over each other: one kernel for many.
            throw new BusinessException("exchange.error.too-big", folder);
        }
    }

    private void admit(ZipEntry entry) {
        String name = entry.getName();
        List<String> parts = List.of(name.split("/", -1));
        if (!name.startsWith(folder + "/") || parts.stream().anyMatch(part -> !PackagedFile.isSafe(part))) {
            throw new BusinessException("exchange.error.name", name);
        }
        if (!name.startsWith(folder + "/data/")
                && !BagDigests.BESIDE_PAYLOAD.contains(name.substring(folder.length() + 1))) {
            throw new BusinessException("exchange.error.not-in-manifest", name);
        }
        long size = entry.getSize();
        if (size > LARGEST_FILE
                || size > RATIO_MATTERS_FROM && size / Math.max(1, entry.getCompressedSize()) > LARGEST_RATIO) {
            throw new BusinessException("exchange.error.too-big", name);
        }
        if (entries.put(name.substring(folder.length() + 1), entry) != null) {
            throw new BusinessException("exchange.error.name", name);
        }
    }

    /** Memory stays small whatever the archive claims: bytes are counted and forgotten. */
    private static String digest(InputStream in) throws IOException {
        MessageDigest digest = Sha256.start();
        new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
        return Sha256.hex(digest.digest());
    }

    private static void close(ZipFile zip) {
        try {
            zip.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
