package cn.gov.nanan.disclosure.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * 压缩容器: a ZIP that is an office file or an OFD. Which one it is show its content types; each of its parts is looked at
 * by its first bytes, whatever it is called.
 */
final class Container {
    private static final int MOST_PARTS = 50_000;

    private final ZipFile zip;
    private final Judgement judgement;

    private Container(ZipFile zip, Judgement judgement) {
        this.zip = zip;
        this.judgement = judgement;
    }

    /** The kinds that it may honestly be called; empty where it is another archive. */
    static Set<FileKind> kinds(Path file, Judgement judgement) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new Container(zip, judgement).judged();
        } catch (IOException | IllegalArgumentException damaged) {
            throw judgement.damaged();
        }
    }

    private Set<FileKind> judged() throws IOException {
        boolean openXml = zip.getEntry(OpenXml.CONTENT_TYPES) != null;
        if (zip.getEntry("OFD.xml") == null && !openXml && zip.getEntry("mimetype") == null) {
            return Set.of();
        }
        List<? extends ZipEntry> parts = parts();
        Set<FileKind> kinds = openXml
                ? new OpenXml(zip, parts, judgement).kinds()
                : zip.getEntry("OFD.xml") != null
                        ? Set.of(FileKind.OFD)
                        : new OpenDocument(zip, parts, judgement).kinds();
        for (ZipEntry part : parts) {
            try (InputStream in = zip.getInputStream(part)) {
                Embedded.inOffice(in, part.getName(), judgement);
            }
        }
        return kinds;
    }

    /** Two parts of one name: which of them another program shows is anybody's guess. */
    private List<? extends ZipEntry> parts() {
        if (zip.size() > MOST_PARTS) {
            throw judgement.unclear();
        }
        List<? extends ZipEntry> parts =
                zip.stream().filter(entry -> !entry.isDirectory()).toList();
        Set<String> names = new HashSet<>();
        for (ZipEntry part : parts) {
            if (!names.add(name(part))) {
                throw judgement.damaged();
            }
        }
        return parts;
    }

    /** As names are compared: case and slashes do not matter. */
    static String name(ZipEntry part) {
        return part.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
    }
}
