package cn.gov.nanan.disclosure.file;

import cn.gov.nanan.disclosure.platform.BusinessException;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** 文件内容: what the bytes of a file are, whatever its name says. */
final class Contents {
    private static final MimeTypes MAGIC = MimeTypes.getDefaultMimeTypes();
    /** Bytes: so many are looked at, see {@link MimeTypes#getMinLength}. */
    static final int BEGINNING = MAGIC.getMinLength();

    private static final byte[] CEB = "Founder CEB".getBytes(StandardCharsets.US_ASCII);
    private static final Set<FileKind> TEXT = Set.of(FileKind.TXT, FileKind.CSV);
    private static final Set<FileKind> NONE = Set.of();

    private Contents() {}

    /** The kinds that these bytes may honestly be called; empty where none of them is allowed. */
    static Set<FileKind> kinds(Path file, String called) throws IOException {
        return kinds(file, Judgement.of(called));
    }

    /** @throws BusinessException where something in it would run when it is opened */
    static Set<FileKind> kinds(Path file, Judgement judgement) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            MediaType type = detected(in);
            Optional<Set<FileKind>> told = told(type);
            return told.isPresent() ? told.get() : searched(file, judgement, type);
        }
    }

    /**
     * The same by how a file begins; empty where more of it must be seen.
     *
     * @param beginning the first {@link #BEGINNING} bytes, or all there are
     */
    static Optional<Set<FileKind>> told(byte[] beginning) {
        try {
            return told(detected(new ByteArrayInputStream(beginning)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Optional<Set<FileKind>> told(MediaType type) {
        return switch (type.toString()) {
            case "application/zip",
                    "application/x-tika-msoffice",
                    "application/x-tika-ooxml",
                    "application/pdf",
                    "application/octet-stream" -> Optional.empty();
                // The magic of QuickTime is that of every ISO base media file, such as those of brand isom.
            case "image/heif", "image/heic", "image/heif-sequence", "image/heic-sequence" -> Optional.of(
                    Set.of(FileKind.HEIC));
            case "video/quicktime", "application/mp4", "video/x-m4v" -> Optional.of(Set.of(FileKind.MP4));
            default -> Optional.of(plain(type));
        };
    }

    private static Set<FileKind> searched(Path file, Judgement judgement, MediaType type) throws IOException {
        return switch (type.toString()) {
            case "application/zip" -> Container.kinds(file, judgement);
            case "application/pdf" -> pdf(file, judgement);
            case "application/octet-stream" -> Characters.areText(file) ? TEXT : NONE;
            default -> office(file, judgement, type);
        };
    }

    /** By the first bytes alone, for kinds that these tell: pictures and PDF. */
    static Set<FileKind> simpleKinds(byte[] content) {
        try {
            return plain(MAGIC.detect(new ByteArrayInputStream(content), new Metadata()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static MediaType detected(InputStream in) throws IOException {
        in.mark(CEB.length);
        boolean ceb = Arrays.equals(in.readNBytes(CEB.length), CEB);
        in.reset();
        return ceb ? MediaType.parse(FileKind.CEB.mediaType()) : MAGIC.detect(in, new Metadata());
    }

    private static Set<FileKind> plain(MediaType type) {
        return MediaType.TEXT_PLAIN.equals(type)
                ? TEXT
                : FileKind.ofMediaType(type.toString()).map(Set::of).orElse(NONE);
    }

    private static Set<FileKind> office(Path file, Judgement judgement, MediaType type) throws IOException {
        return type.getSubtype().equals("x-tika-ooxml")
                ? Container.kinds(file, judgement)
                : CompoundFile.kinds(file, judgement);
    }

    private static Set<FileKind> pdf(Path file, Judgement judgement) throws IOException {
        PdfActions.requireNone(file, judgement);
        return Set.of(FileKind.PDF);
    }
}
