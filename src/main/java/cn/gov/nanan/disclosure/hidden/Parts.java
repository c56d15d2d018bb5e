package cn.gov.nanan.disclosure.hidden;

import cn.gov.nanan.disclosure.file.Bounded;
import cn.gov.nanan.disclosure.file.Judgement;
import cn.gov.nanan.disclosure.file.XmlPart;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamReader;

/** 部件: of an OOXML, ODF or OFD file, by names in lower case; read within bounds of size and time. */
final class Parts {
    private static final int MOST = 50_000;
    private static final long LARGEST = 64L << 20;
    private static final Pattern PICTURE = Pattern.compile(".*\\.(jpe?g|tiff?|png|heic|heif)");

    private final ZipFile zip;
    private final Judgement judgement;
    private final Map<String, ZipEntry> entries = new TreeMap<>();

    Parts(ZipFile zip, Judgement judgement) {
        if (zip.size() > MOST) {
            throw judgement.unclear();
        }
        this.zip = zip;
        this.judgement = judgement;
        zip.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> entries.put(name(entry.getName()), entry));
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** In the order of their names; {@code pattern} matches the whole of it. */
    List<String> named(String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        return entries.keySet().stream()
                .filter(name -> wanted.matcher(name).matches())
                .toList();
    }

    /** As the file itself writes it. */
    String written(String name) {
        return entries.get(name).getName();
    }

    /** What is not there says nothing. */
    void read(String name, Consumer<XMLStreamReader> seen) throws IOException {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            return;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            XmlPart.read(new Bounded(in, judgement, LARGEST), seen);
        }
    }

    /** 图片 inside of the file, each with what cameras wrote into it. */
    void pictures(HiddenFindings findings) throws IOException {
        for (String name : named(PICTURE.pattern())) {
            try (InputStream in = zip.getInputStream(entries.get(name))) {
                Pictures.inside(new Bounded(in, judgement, LARGEST), last(written(name)), findings);
            }
        }
    }

    /** Where {@code target} leads from {@code part}: /xl/a.xml, or ../a.xml as seen from its folder. */
    static String resolved(String part, String target) {
        String named = name(target);
        if (named.startsWith("/")) {
            return named.substring(1);
        }
        String folder = part.contains("/") ? part.substring(0, part.lastIndexOf('/')) : "";
        while (named.startsWith("../") || named.startsWith("./")) {
            if (named.startsWith("../")) {
                folder = folder.contains("/") ? folder.substring(0, folder.lastIndexOf('/')) : "";
            }
            named = named.substring(named.indexOf('/') + 1);
        }
        return folder.isEmpty() ? named : folder + "/" + named;
    }

    static String last(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static String name(String written) {
        return written.replace('\\', '/').toLowerCase(Locale.ROOT);
    }
}
