package cn.gov.nanan.disclosure.hidden;

import cn.gov.nanan.disclosure.file.XmlPart;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Word 文档: tracked changes, comments and hidden text, each by the paragraph of the text in which it stands. */
final class WordContent {
    private static final String MARGINS = "word/(header\\d*|footer\\d*|footnotes|endnotes)\\.xml";
    private static final Set<String> STORIES = Set.of("header", "footer", "footnotes", "endnotes");
    private static final String OFF = "0|false|off";

    /** What is done to the text, in the words of its places. */
    private static final Map<String, String> CHANGES = Map.of(
            "ins", "inserted",
            "del", "deleted",
            "moveFrom", "moved",
            "moveTo", "moved",
            "rPrChange", "formatted",
            "pPrChange", "formatted",
            "cellIns", "inserted",
            "cellDel", "deleted",
            "sectPrChange", "formatted",
            "tblPrChange", "formatted");

    private final Parts parts;
    private final HiddenFindings findings;
    private final String main;
    private final WordStyles styles;
    private final Map<String, Integer> commented = new HashMap<>();
    private int paragraph;
    private boolean hidden;
    private boolean run;
    private boolean vanished;
    private boolean former;

    WordContent(Parts parts, HiddenFindings findings, String main) {
        this.parts = parts;
        this.findings = findings;
        this.main = main;
        this.styles = new WordStyles(parts);
    }

    void look() throws IOException {
        Map<String, OpenXmlContent.PartRelation> relations = OpenXmlContent.relations(parts, main);
        for (String part : related(relations, Set.of("styles"), "word/styles\\.xml")) {
            styles.read(part);
        }
        story(main);
        for (String story : related(relations, STORIES, MARGINS)) {
            story(story);
        }
        for (String part : related(relations, Set.of("comments"), "word/comments\\.xml")) {
            parts.read(part, this::comment);
        }
    }

    private Set<String> related(Map<String, OpenXmlContent.PartRelation> relations, Set<String> types, String usual) {
        Set<String> found = OpenXmlContent.targets(relations, types);
        found.addAll(parts.named(usual));
        return found;
    }

    private void story(String part) throws IOException {
        paragraph = 0;
        boolean text = part.equals(main);
        parts.read(part, xml -> see(xml, text));
    }

    private void see(XMLStreamReader xml, boolean text) {
        if (xml.isStartElement()) {
            begin(xml, text);
        } else if (xml.isEndElement()) {
            end(xml.getLocalName());
        } else if (run && vanished && !xml.getText().isBlank()) {
            findings.add(
                    HiddenKind.HIDDEN_TEXT, text ? HiddenPlace.of("paragraph", paragraph) : HiddenPlace.of("margin"));
        }
    }

    private void begin(XMLStreamReader xml, boolean text) {
        switch (xml.getLocalName()) {
            case "p" -> {
                paragraph++;
                hidden = false;
            }
            case "r" -> {
                run = true;
                vanished = hidden;
            }
            case "pStyle", "rStyle", "vanish" -> shown(xml);
            case "commentReference" -> commented.put(XmlPart.attribute(xml, "id"), text ? paragraph : 0);
            default -> changed(xml, text);
        }
    }

    /** What the text was like before a change of its format hides nothing now. */
    private void shown(XMLStreamReader xml) {
        if (former) {
            return;
        }
        String value = XmlPart.attribute(xml, "val");
        switch (xml.getLocalName()) {
            case "pStyle" -> hidden = styles.isHidden(value);
            case "rStyle" -> vanished |= styles.isHidden(value);
            default -> vanished = run && !value.matches(OFF);
        }
    }

    private void end(String element) {
        if (element.equals("r")) {
            run = false;
        } else if (element.endsWith("PrChange")) {
            former = false;
        }
    }

    private void changed(XMLStreamReader xml, boolean text) {
        String change = CHANGES.get(xml.getLocalName());
        String author = XmlPart.attribute(xml, "author");
        former |= xml.getLocalName().endsWith("PrChange");
        if (change != null) {
            findings.add(
                    HiddenKind.TRACKED_CHANGE,
                    text ? HiddenPlace.by(author, change, Math.max(1, paragraph)) : HiddenPlace.by(author, "margin"));
        }
    }

    private void comment(XMLStreamReader xml) {
        if (xml.isStartElement() && xml.getLocalName().equals("comment")) {
            int at = commented.getOrDefault(XmlPart.attribute(xml, "id"), 0);
            String author = XmlPart.attribute(xml, "author");
            findings.add(
                    HiddenKind.COMMENT,
                    at > 0 ? HiddenPlace.by(author, "paragraph", at) : HiddenPlace.by(author, "margin"));
        }
    }
}
