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
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** 文件内容: what the bytes of a file are, whatever its name says. */
final class Contents {
    private static final MimeTypes MAGIC = MimeTypes.getDefaultMimeTypes();
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
        MediaType type = detected(file);
        return switch (type.toString()) {
            case "application/zip" -> Container.kinds(file, judgement);
            case "application/x-tika-msoffice", "application/x-tika-ooxml" -> office(file, judgement, type);
            case "application/pdf" -> pdf(file, judgement);
                // The magic of QuickTime is that of every ISO base media file, such as those of brand isom.
            case "image/heif", "image/heic", "image/heif-sequence", "image/heic-sequence" -> Set.of(FileKind.HEIC);
            case "video/quicktime", "application/mp4", "video/x-m4v" -> Set.of(FileKind.MP4);
            case "application/octet-stream" -> Characters.areText(file) ? TEXT : NONE;
            default -> plain(type);
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

    private static MediaType detected(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(CEB.length);
            boolean ceb = Arrays.equals(in.readNBytes(CEB.length), CEB);
            in.reset();
            return ceb ? MediaType.parse(FileKind.CEB.mediaType()) : MAGIC.detect(in, new Metadata());
        }
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
