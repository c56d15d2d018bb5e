package cn.gov.nanan.disclosure.history;

import cn.gov.nanan.disclosure.file.XmlPart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** 工作簿: what stands around the sheets of an XLSX file: their names, the texts they share, and what numbers look like. */
final class WorkbookParts {
    /** 工作表. */
    record NamedSheet(String name, boolean hidden, String part) {}

    private static final String FOLDER = "xl/";
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<NamedSheet> sheets = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final ZipFile zip;
    private boolean from1904;
    private boolean inStyles;
    private boolean phonetic;

    WorkbookParts(ZipFile zip) throws IOException {
        this.zip = zip;
        read(FOLDER + "_rels/workbook.xml.rels", this::relation);
        read(FOLDER + "workbook.xml", this::workbook);
        read(targets.getOrDefault("styles", FOLDER + "styles.xml"), this::style);
        read(targets.getOrDefault("sharedStrings", FOLDER + "sharedStrings.xml"), this::shared);
    }

    List<NamedSheet> sheets() {
        return sheets;
    }

    boolean isFrom1904() {
        return from1904;
    }

    /** @throws IndexOutOfBoundsException where there is none */
    String text(int index) {
        return texts.get(index);
    }

    /** The number of the format of a style; 0, the general one, where it has none. */
    int formatId(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : 0;
    }

    /** What a format is; empty for one that is built in. */
    String format(int id) {
        return formats.getOrDefault(id, "");
    }

    /** A part that is not there says nothing. */
    void read(String part, Consumer<XMLStreamReader> seen) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            XmlPart.read(new ByteArrayInputStream(in.readNBytes(ReadingBounds.LARGEST + 1)), seen);
        }
    }

    /** @throws IOException where it is not there */
    void require(String part, Consumer<XMLStreamReader> seen) throws IOException {
        if (zip.getEntry(part) == null) {
            throw new IOException("a part is missing");
        }
        read(part, seen);
    }

    /** {@code _x000D_} is the character that XML cannot hold, {@code _x005F_} its own underscore. */
    static String unescaped(String written) {
        return written.indexOf("_x") < 0
                ? written
                : ESCAPED.matcher(written)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    static boolean isOn(String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }

    private void relation(XMLStreamReader xml) {
        if (xml.isStartElement() && "Relationship".equals(xml.getLocalName())) {
            String target = XmlPart.attribute(xml, "Target");
            String part = target.startsWith("/") ? target.substring(1) : FOLDER + target;
            targets.put(XmlPart.attribute(xml, "Id"), part);
            targets.put(XmlPart.attribute(xml, "Type").replaceAll(".*/", ""), part);
        }
    }

    private void workbook(XMLStreamReader xml) {
        if (!xml.isStartElement()) {
            return;
        }
        if ("workbookPr".equals(xml.getLocalName())) {
            from1904 = isOn(XmlPart.attribute(xml, "date1904"));
        } else if ("sheet".equals(xml.getLocalName())) {
            String state = XmlPart.attribute(xml, "state");
            String part = targets.getOrDefault(
                    XmlPart.attribute(xml, "id"), FOLDER + "worksheets/sheet" + (sheets.size() + 1) + ".xml");
            sheets.add(new NamedSheet(
                    XmlPart.attribute(xml, "name"), state.toLowerCase().contains("hidden"), part));
        }
    }

    private void style(XMLStreamReader xml) {
        if ("cellXfs".equals(xml.isCharacters() ? "" : xml.getLocalName())) {
            inStyles = xml.isStartElement();
        } else if (xml.isStartElement() && "numFmt".equals(xml.getLocalName())) {
            formats.put(number(xml, "numFmtId"), XmlPart.attribute(xml, "formatCode"));
        } else if (xml.isStartElement() && inStyles && "xf".equals(xml.getLocalName())) {
            styles.add(number(xml, "numFmtId"));
        }
    }

    private static int number(XMLStreamReader xml, String name) {
        String number = XmlPart.attribute(xml, name);
        return number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
    }

    private void shared(XMLStreamReader xml) {
        if (!xml.isStartElement() && !xml.isEndElement()) {
            if (!phonetic) {
                text.append(xml.getText());
            }
            return;
        }
        switch (xml.getLocalName()) {
            case "rPh" -> phonetic = xml.isStartElement();
            case "si" -> {
                if (xml.isEndElement()) {
                    texts.add(unescaped(text.toString()));
                }
                text.setLength(0);
            }
            default -> {}
        }
    }
}
