package cn.gov.nanan.disclosure.bag;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.progress.WorkCount;
import cn.gov.nanan.disclosure.publicview.Attached;
import cn.gov.nanan.disclosure.publicview.ItemJson;
import cn.gov.nanan.disclosure.publicview.Json;
import cn.gov.nanan.disclosure.publicview.PackageAction;
import cn.gov.nanan.disclosure.publicview.PublicItem;
import cn.gov.nanan.disclosure.publicview.Sha256;
import cn.gov.nanan.disclosure.publicview.Withdrawal;
import cn.gov.nanan.disclosure.signature.DetachedSignature;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * 验包: a received package. Opening verifies names, sizes, the signature, both manifests and every digest; nothing is
 * believed before, and every refusal says what is wrong with the package.
 */
public final class SealedBag implements Closeable {
    private static final int LARGEST_ITEM = 8_000_000;
    private static final int LARGEST_DOCUMENT = 64_000_000;
    private static final int LARGEST_MANIFEST = 16_000_000;
    private static final int LARGEST_SIGNATURE = 50_000;
    private static final String SIGNATURE = "signature.p7s";

    private final BagArchive archive;
    private final Manifest manifest;
    private final Map<String, String> payload;
    private Manifest.Line lastLine;
    private JsonObject lastJson;

    private SealedBag(BagArchive archive, Trust trust) {
        this.archive = archive;
        BagDigests digests = BagDigests.tags(archive);
        manifest = manifest();
        signed(signature(), digests.vouching(), trust);
        payload = digests.listed();
    }

    private SealedBag(BagArchive archive, Trust trust, WorkCount progress) {
        this.archive = archive;
        BagDigests digests = BagDigests.tags(archive);
        byte[] signature = signature();
        // What nobody believed has signed is not even read.
        DetachedSignature.signer(signature, digests.vouching(), trust.all());
        manifest = manifest();
        signed(signature, digests.vouching(), trust);
        payload = digests.payload(progress);
        belongs();
        DetachedSignature.verify(
                archive.checked().signature(),
                archive.checked().sealed(),
                trust.of(manifest.route()),
                manifest.createdAt());
    }

    /** @throws BusinessException {@code exchange.error.…} when anything about the package is not as agreed */
    public static SealedBag open(Path file, Trust trust) {
        return open(file, trust, WorkCount.unwatched());
    }

    /** The same, and somebody watches how far it has come. */
    public static SealedBag open(Path file, Trust trust, WorkCount progress) {
        return open(file, BagArchive.open(file, progress), archive -> new SealedBag(archive, trust, progress));
    }

    /**
     * 看一眼 of a package that was opened before: verifies the signature and the lists, and of the rest only each item that is
     * read. Whoever takes a file out of it compares its digest with the one that its item names.
     *
     * @param digest {@link #digest} that it had when it was opened
     */
    public static SealedBag glance(Path file, Trust trust, String digest) {
        return open(file, BagArchive.glance(file, digest), archive -> new SealedBag(archive, trust));
    }

    private static SealedBag open(Path file, BagArchive archive, Function<BagArchive, SealedBag> read) {
        try {
            return read.apply(archive);
        } catch (BusinessException refused) {
            archive.close();
            throw refused;
        } catch (RuntimeException malformed) {
            archive.close();
            throw new BusinessException("exchange.error.not-a-package", String.valueOf(file.getFileName()));
        }
    }

    /** Does it look as if all of the file were there? A copy that is still being written does not. */
    public static boolean isWhole(Path file) throws IOException {
        return ArchiveDigest.isThere(file);
    }

    public Manifest contents() {
        return manifest;
    }

    /** Code of the node that signed it. */
    public String sender() {
        return manifest.route().sender();
    }

    /** SHA-256 of the file, by which the next package names this one. */
    public String digest() {
        return archive.digest();
    }

    /** The public view of a line that is no withdrawal. */
    public PublicItem item(Manifest.Line line) {
        return reading(line, () -> {
            JsonObject json = json(line);
            PublicItem item = ItemJson.item(json);
            same(line, item.indexNumber(), item.version());
            if (!attached(line).equals(names(line, ItemJson.files(json)))) {
                throw new IllegalArgumentException("Files");
            }
            if (line.action() == PackageAction.SUPERSEDE && item.supersedes() == null) {
                throw new IllegalArgumentException("SUPERSEDE without an older item");
            }
            return item;
        });
    }

    public List<Attached> files(Manifest.Line line) {
        return reading(line, () -> ItemJson.files(json(line)));
    }

    public Withdrawal withdrawal(Manifest.Line line) {
        return reading(line, () -> {
            JsonObject json = json(line);
            same(line, json.getString("indexNumber"), json.getInt("version"));
            return ItemJson.withdrawal(json);
        });
    }

    /** The one document of a package that holds no items, as its bytes. */
    public byte[] document() {
        return archive.bytes(manifest.route().type().document(), LARGEST_DOCUMENT);
    }

    public InputStream open(Manifest.Line line, Attached file) {
        return archive.stream(line.folder() + "files/" + file.name());
    }

    @Override
    public void close() {
        archive.close();
    }

    private Manifest manifest() {
        return reading(new BusinessException("exchange.error.not-a-bag", "package.json"), () -> {
            try (InputStream in = new ByteArrayInputStream(archive.bytes("package.json", LARGEST_MANIFEST))) {
                Manifest read = Manifest.read(Json.read(in));
                if (!archive.folder().equals(read.name())) {
                    throw new BusinessException("exchange.error.not-a-bag", archive.folder());
                }
                return read;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    /** Signed by the agency that it names, at the time that it names. */
    private void signed(byte[] signature, byte[] vouching, Trust trust) {
        PackageRoute route = manifest.route();
        if (trust.of(route).isEmpty()) {
            throw new BusinessException("exchange.error.route", route.sender(), route.receiver(), route.type());
        }
        DetachedSignature.verify(signature, vouching, trust.of(route), manifest.createdAt());
    }

    private byte[] signature() {
        if (archive.size(SIGNATURE) < 0) {
            throw new BusinessException("exchange.error.unsigned");
        }
        return archive.bytes(SIGNATURE, LARGEST_SIGNATURE);
    }

    /** Each payload file is of one item of {@code package.json}, and each item stands there once with its digest. */
    private void belongs() {
        if (manifest.route().type() != PackageType.ITEMS) {
            alone();
            return;
        }
        Set<String> folders = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        for (Manifest.Line line : manifest.items()) {
            folders.add(line.folder());
            if (!numbers.add(line.indexNumber()) || !line.sha256().equals(payload.get(line.folder() + "item.json"))) {
                throw new BusinessException("exchange.error.item", line.indexNumber());
            }
        }
        for (String path : payload.keySet()) {
            String[] parts = path.split("/", 4);
            if (parts.length < 4 || !folders.contains(parts[0] + "/" + parts[1] + "/" + parts[2] + "/")) {
                throw new BusinessException("exchange.error.not-in-manifest", path);
            }
        }
    }

    /** A package without items holds one document. */
    private void alone() {
        String document = manifest.route().type().document();
        for (String path : payload.keySet()) {
            if (!path.equals(document)) {
                throw new BusinessException("exchange.error.not-in-manifest", path);
            }
        }
        if (payload.isEmpty() || !manifest.items().isEmpty()) {
            throw new BusinessException("exchange.error.absent", document);
        }
    }

    private Map<String, String> attached(Manifest.Line line) {
        Map<String, String> found = new HashMap<>();
        archive.under(line.folder()).forEach(path -> found.put(path, payload.get(path)));
        found.remove(line.folder() + "item.json");
        return found;
    }

    private Map<String, String> names(Manifest.Line line, List<Attached> files) {
        Map<String, String> named = new HashMap<>();
        for (Attached file : files) {
            String path = line.folder() + "files/" + file.name();
            if (named.put(path, file.sha256()) != null || archive.size(path) != file.size()) {
                throw new IllegalArgumentException(file.name());
            }
        }
        return named;
    }

    private static void same(Manifest.Line line, String indexNumber, int version) {
        if (!line.indexNumber().equals(indexNumber) || line.version() != version) {
            throw new IllegalArgumentException(indexNumber);
        }
    }

    /** What is asked for of one line after another is read once. */
    private JsonObject json(Manifest.Line line) {
        if (!line.equals(lastLine)) {
            lastJson = read(line);
            lastLine = line;
        }
        return lastJson;
    }

    private JsonObject read(Manifest.Line line) {
        byte[] json = archive.bytes(line.folder() + "item.json", LARGEST_ITEM);
        if (!Sha256.of(json).equals(line.sha256())) {
            throw new BusinessException("exchange.error.digest", line.folder() + "item.json");
        }
        return Json.read(new ByteArrayInputStream(json));
    }

    private static <T> T reading(Manifest.Line line, Supplier<T> read) {
        return reading(new BusinessException("exchange.error.item", line.indexNumber()), read);
    }

    /** What is missing, of another type or out of range inside a sender's JSON is the sender's fault, not ours. */
    private static <T> T reading(BusinessException refusal, Supplier<T> read) {
        try {
            return read.get();
        } catch (JsonException
                | NullPointerException
                | ClassCastException
                | IllegalArgumentException
                | ArithmeticException
                | UnsupportedOperationException
                | DateTimeException malformed) {
            throw refusal;
        }
    }
}
