package cn.gov.nanan.disclosure.bag;

import cn.gov.nanan.disclosure.publicview.Sha256;
import cn.gov.nanan.disclosure.signature.DetachedSignature;
import cn.gov.nanan.disclosure.signature.SigningKey;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * 封装: writes one BagIt 1.0 bag (RFC 8493) into a ZIP, streaming. The tag manifest comes last, because it vouches for
 * all the rest, and a detached signature over it stands beside it as {@code signature.p7s}.
 */
public final class BagWriter implements Closeable {
    static final String DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

    private static final int PORTION = 65_536;

    private final ArchiveDigest.Output out;
    private final ZipOutputStream zip;
    private final String folder;
    private final Instant at;
    private final Map<String, String> payload = new TreeMap<>();
    private final Map<String, String> tags = new TreeMap<>();
    private final byte[] portion = new byte[PORTION];
    private long payloadBytes;

    public BagWriter(OutputStream out, String folder, Instant at) throws IOException {
        this.out = new ArchiveDigest.Output(out);
        this.zip = new Wide(this.out);
        zip.setComment(ArchiveDigest.placeholder());
        this.folder = folder;
        this.at = at;
        tag("bagit.txt", DECLARATION);
    }

    /** @return the digest of what was written */
    public String payload(String path, InputStream content) throws IOException {
        String digest = write(path, content);
        payload.put(path, digest);
        return digest;
    }

    /**
     * A file as it is, not packed: most are packed already, and one that packs too well would look like a hostile one to
     * who takes it in.
     */
    public String file(String path, InputStream content) throws IOException {
        zip.setLevel(Deflater.NO_COMPRESSION);
        try {
            return payload(path, content);
        } finally {
            zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        }
    }

    public void tag(String path, String content) throws IOException {
        tags.put(path, writeText(path, content));
    }

    public String payloadOxum() {
        return payloadBytes + "." + payload.size();
    }

    /**
     * Writes both manifests and the signature over the second; nothing may follow but {@link #close()}.
     *
     * @return SHA-256 of the whole file
     */
    public String seal(SigningKey key) throws IOException {
        tag("manifest-sha256.txt", lines(payload));
        String vouching = lines(tags);
        writeText("tagmanifest-sha256.txt", vouching);
        byte[] signature = DetachedSignature.sign(key, vouching.getBytes(StandardCharsets.UTF_8));
        write("signature.p7s", new ByteArrayInputStream(signature));
        zip.finish();
        return out.end(key);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private String writeText(String path, String content) throws IOException {
        long before = payloadBytes;
        String digest = write(path, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        payloadBytes = before;
        return digest;
    }

    private String write(String path, InputStream content) throws IOException {
        ZipEntry entry = new ZipEntry(folder + "/" + path);
        entry.setLastModifiedTime(FileTime.from(at));
        zip.putNextEntry(entry);
        MessageDigest digest = Sha256.start();
        for (int read = content.read(portion); read >= 0; read = content.read(portion)) {
            digest.update(portion, 0, read);
            zip.write(portion, 0, read);
            payloadBytes += read;
        }
        zip.closeEntry();
        return Sha256.hex(digest.digest());
    }

    private static String lines(Map<String, String> digests) {
        StringBuilder lines = new StringBuilder();
        digests.forEach((path, digest) -> lines.append(digest)
                .append("  ")
                .append(path.replace("%", "%25"))
                .append('\n'));
        return lines.toString();
    }

    /** Hands on as much at once as it takes, not 512 bytes. */
    private static final class Wide extends ZipOutputStream {
        Wide(OutputStream out) {
            super(out, StandardCharsets.UTF_8);
            buf = new byte[PORTION];
        }
    }
}
