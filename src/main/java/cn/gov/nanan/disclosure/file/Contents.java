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
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
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
        MediaType type = detected(file);
        return switch (type.toString()) {
            case "application/zip" -> zipped(file, called);
            case "application/x-tika-msoffice", "application/x-tika-ooxml" -> office(file, called, type);
                // The magic of QuickTime is that of every ISO base media file, such as those of brand isom.
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

    private static Set<FileKind> office(Path file, String called, MediaType type) throws IOException {
        return type.getSubtype().equals("x-tika-ooxml") ? zipped(file, called) : CompoundFile.kinds(file, called);
    }

    private static Set<FileKind> zipped(Path file, String called) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"))) {
                throw new BusinessException("file.error.macro", called);
            }
            return kinds(zip);
        } catch (ZipException damaged) {
            throw new BusinessException("file.error.damaged", called);
        }
    }

    private static Set<FileKind> kinds(ZipFile zip) throws IOException {
        if (zip.getEntry("OFD.xml") != null) {
            return Set.of(FileKind.OFD);
        }
        if (zip.getEntry("[Content_Types].xml") != null) {
            return openXml(zip);
        }
        return zip.getEntry("mimetype") == null ? NONE : openDocument(zip);
    }

    private static Set<FileKind> openXml(ZipFile zip) {
        if (zip.getEntry("word/document.xml") != null) {
            return Set.of(FileKind.DOCX);
        }
        if (zip.getEntry("xl/workbook.xml") != null) {
            return Set.of(FileKind.XLSX);
        }
        return zip.getEntry("ppt/presentation.xml") == null ? NONE : Set.of(FileKind.PPTX);
    }

    private static Set<FileKind> openDocument(ZipFile zip) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry("mimetype"))) {
            String written = new String(in.readNBytes(100), StandardCharsets.US_ASCII).strip();
            return FileKind.ofMediaType(written).map(Set::of).orElse(NONE);
        }
    }
}
