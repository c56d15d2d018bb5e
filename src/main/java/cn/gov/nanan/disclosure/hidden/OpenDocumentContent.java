package cn.gov.nanan.disclosure.hidden;

import cn.gov.nanan.disclosure.file.XmlPart;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** ODF (ISO/IEC 26300): tables, rows and slides that are not shown, comments, tracked changes, notes, versions. */
final class OpenDocumentContent {
    private static final String CONTENT = "content.xml";
    private static final Map<String, String> PROPERTIES = Map.of("initial-creator", "author", "creator", "editor");
    private static final Set<String> FLOWING = Set.of("p", "h", "span", "section");
    private static final Set<String> ASIDE = Set.of("annotation", "tracked-changes", "note");
    private static final int MOST_REPEATED = 1_048_576;

    private final Parts parts;
    private final HiddenFindings findings;
    private final Set<String> unshown = new HashSet<>();
    private final Set<String> hiding = new HashSet<>();
    private final Deque<Boolean> hidden = new ArrayDeque<>();
    private final ElementTexts creators = new ElementTexts(Set.of("creator"), (element, name) -> creator(name));
    private Ranges rows;
    private String style = "";
    private String family = "";
    private String table = "";
    private HiddenKind remark;
    private int row;
    private int column;
    private int slide;
    private boolean notes;
    private boolean body;
    private boolean text;
    private int paragraph;
    private int aside;

    OpenDocumentContent(Parts parts, HiddenFindings findings) {
        this.parts = parts;
        this.findings = findings;
    }

    void look() throws IOException {
        boolean[] locked = {false};
        parts.read(
                "meta-inf/manifest.xml",
                xml -> locked[0] |= xml.isStartElement() && xml.getLocalName().equals("encryption-data"));
        if (locked[0]) {
            findings.add(HiddenKind.ENCRYPTED);
            return;
        }
        if (!parts.has(CONTENT)) {
            findings.add(HiddenKind.UNFINISHED);
        }
        parts.read(
                "meta.xml",
                new ElementTexts(PROPERTIES.keySet(), (name, text) -> findings.author(PROPERTIES.get(name), text)));
        parts.read("styles.xml", this::styled);
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
            text |= body && xml.getLocalName().equals("text");
            body = xml.getLocalName().equals("body");
            styled(xml);
            flow(xml);
            begin(xml);
        } else if (xml.isEndElement()) {
            styled(xml);
            end(xml.getLocalName());
        } else if (!xml.getText().isBlank()) {
            text();
        }
    }

    private void text() {
        if (notes) {
            findings.add(HiddenKind.NOTES, HiddenPlace.of("slide", slide));
        } else if (aside == 0 && hidden.contains(true)) {
            findings.add(HiddenKind.HIDDEN_TEXT, place(""));
        }
    }

    /** Styles that are not shown; of text also those that are based on such a one. */
    private void styled(XMLStreamReader xml) {
        String element = xml.getLocalName();
        if (xml.isEndElement()) {
            style = element.equals("style") ? "" : style;
        } else if (xml.isStartElement() && element.equals("style")) {
            style = XmlPart.attribute(xml, "name");
            family = XmlPart.attribute(xml, "family") + ":";
            if (hiding.contains(family + XmlPart.attribute(xml, "parent-style-name"))) {
                hiding.add(family + style);
            }
        } else if (xml.isStartElement() && !style.isEmpty()) {
            properties(xml);
        }
    }

    private void properties(XMLStreamReader xml) {
        String display = XmlPart.attribute(xml, "display");
        switch (xml.getLocalName()) {
            case "table-properties", "drawing-page-properties" -> unshown(xml);
            case "text-properties" -> {
                if (display.equals("none")) {
                    hiding.add(family + style);
                } else if (!display.isEmpty()) {
                    hiding.remove(family + style);
                }
            }
            default -> {}
        }
    }

    /** What the text consists of; paragraphs of remarks and of what was deleted are none of it. */
    private void flow(XMLStreamReader xml) {
        String named = XmlPart.attribute(xml, "style-name");
        switch (xml.getLocalName()) {
            case "annotation", "tracked-changes", "note" -> aside++;
            case "p", "h" -> {
                paragraph += text && aside == 0 ? 1 : 0;
                hidden.push(hiding.contains("paragraph:" + named));
            }
            case "span" -> hidden.push(hiding.contains("text:" + named));
            case "section" -> hidden.push(XmlPart.attribute(xml, "display").matches("none|condition"));
            case "hidden-text", "hidden-paragraph" -> findings.add(HiddenKind.HIDDEN_TEXT, place(""));
            default -> {}
        }
    }

    private void begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
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
        if (FLOWING.contains(element)) {
            hidden.pop();
        } else if (ASIDE.contains(element)) {
            aside--;
        }
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
            findings.add(remark, remark == HiddenKind.COMMENT ? place(name) : HiddenPlace.by(name, "whole"));
            remark = null;
        }
    }

    private HiddenPlace place(String author) {
        if (paragraph > 0) {
            return HiddenPlace.by(author, "paragraph", paragraph);
        }
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
