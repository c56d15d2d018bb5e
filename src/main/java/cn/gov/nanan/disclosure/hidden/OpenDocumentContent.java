package cn.gov.nanan.disclosure.hidden;

import cn.gov.nanan.disclosure.file.XmlPart;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** ODF (ISO/IEC 26300): tables, rows and slides that are not shown, comments, tracked changes, notes, versions. */
final class OpenDocumentContent {
    private static final String CONTENT = "content.xml";
    private static final Map<String, String> PROPERTIES = Map.of("initial-creator", "author", "creator", "editor");
    private static final int MOST_REPEATED = 1_048_576;

    private final Parts parts;
    private final HiddenFindings findings;
    private final Set<String> unshown = new HashSet<>();
    private final ElementTexts creators = new ElementTexts(Set.of("creator"), (element, name) -> creator(name));
    private Ranges rows;
    private String style = "";
    private String table = "";
    private HiddenKind remark;
    private int row;
    private int column;
    private int slide;
    private boolean notes;

    OpenDocumentContent(Parts parts, HiddenFindings findings) {
        this.parts = parts;
        this.findings = findings;
    }

    void look() throws IOException {
        parts.read(
                "meta.xml",
                new ElementTexts(PROPERTIES.keySet(), (name, text) -> findings.author(PROPERTIES.get(name), text)));
        parts.read(CONTENT, this::see);
        for (String name : parts.named("versions/.+|versionlist\\.xml")) {
            findings.add(HiddenKind.EARLIER_REVISION, HiddenPlace.of("part", parts.written(name)));
        }
        for (String name : parts.named("object \\d+/content\\.xml|objects?/.+")) {
            findings.add(HiddenKind.EMBEDDED_FILE, HiddenPlace.of("part", parts.written(name)));
        }
        parts.pictures(findings);
    }

    private void see(XMLStreamReader xml) {
        if (remark != null) {
            creators.accept(xml);
        }
        if (xml.isStartElement()) {
            begin(xml);
        } else if (xml.isEndElement()) {
            end(xml.getLocalName());
        } else if (notes && !xml.getText().isBlank()) {
            findings.add(HiddenKind.NOTES, HiddenPlace.of("slide", slide));
        }
    }

    private void begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "style" -> style = XmlPart.attribute(xml, "name");
            case "table-properties", "drawing-page-properties" -> unshown(xml);
            case "table" -> table(xml);
            case "table-row" -> row(xml);
            case "table-column" -> column(xml);
            case "page" -> slide(xml);
            case "notes" -> notes = true;
            case "annotation" -> remark = HiddenKind.COMMENT;
            case "changed-region" -> remark = HiddenKind.TRACKED_CHANGE;
            default -> {}
        }
    }

    private void end(String element) {
        if (element.equals("notes")) {
            notes = false;
        } else if (element.equals("table") && rows != null) {
            rows.end();
            rows = null;
        } else if (remark != null && (element.equals("annotation") || element.equals("changed-region"))) {
            creator("");
        }
    }

    /** Once a remark: when its author is named, or where it ends without. */
    private void creator(String name) {
        if (remark != null) {
            findings.add(remark, place(name));
            remark = null;
        }
    }

    private HiddenPlace place(String author) {
        if (rows != null) {
            return HiddenPlace.by(author, "cell-row", table, String.valueOf(row));
        }
        return slide > 0 ? HiddenPlace.by(author, "slide", slide) : HiddenPlace.by(author, "margin");
    }

    private void unshown(XMLStreamReader xml) {
        if (XmlPart.attribute(xml, "display").equals("false")
                || XmlPart.attribute(xml, "visibility").equals("hidden")) {
            unshown.add(style);
        }
    }

    private void table(XMLStreamReader xml) {
        table = XmlPart.attribute(xml, "name");
        rows = new Ranges(HiddenKind.HIDDEN_ROWS, table, findings);
        row = 0;
        column = 0;
        if (unshown.contains(XmlPart.attribute(xml, "style-name"))) {
            findings.add(HiddenKind.HIDDEN_SHEET, HiddenPlace.of("sheet", table));
        }
    }

    private void row(XMLStreamReader xml) {
        int first = row + 1;
        row += repeated(xml, "number-rows-repeated");
        if (rows != null && isHidden(xml)) {
            rows.next(first, true);
            for (int next = first + 1; next <= row; next++) {
                rows.next(next, true);
            }
        }
    }

    private void column(XMLStreamReader xml) {
        int first = column + 1;
        column += repeated(xml, "number-columns-repeated");
        if (isHidden(xml)) {
            findings.add(HiddenKind.HIDDEN_COLUMNS, Ranges.columns(table, first, column));
        }
    }

    private void slide(XMLStreamReader xml) {
        slide++;
        if (unshown.contains(XmlPart.attribute(xml, "style-name"))) {
            findings.add(HiddenKind.HIDDEN_SLIDE, HiddenPlace.of("slide", slide));
        }
    }

    private static boolean isHidden(XMLStreamReader xml) {
        return XmlPart.attribute(xml, "visibility").matches("collapse|filter");
    }

    private static int repeated(XMLStreamReader xml, String attribute) {
        return Math.min(MOST_REPEATED, Math.max(1, Ranges.number(XmlPart.attribute(xml, attribute))));
    }
}
