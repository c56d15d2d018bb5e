package cn.gov.nanan.disclosure.hidden;

import cn.gov.nanan.disclosure.file.XmlPart;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** Word 文档: tracked changes, comments and hidden text, each by the paragraph of the text in which it stands. */
final class WordContent {
    private static final String STORIES = "word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml";
    private static final String TEXT = "word/document.xml";

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
    private final Map<String, Integer> commented = new HashMap<>();
    private int paragraph;
    private boolean run;
    private boolean vanished;

    WordContent(Parts parts, HiddenFindings findings) {
        this.parts = parts;
        this.findings = findings;
    }

    void look() throws IOException {
        for (String story : parts.named(STORIES)) {
            paragraph = 0;
            boolean text = story.equals(TEXT);
            parts.read(story, xml -> see(xml, text));
        }
        parts.read("word/comments.xml", this::comment);
    }

    private void see(XMLStreamReader xml, boolean text) {
        if (xml.isStartElement()) {
            begin(xml, text);
        } else if (xml.isEndElement()) {
            if (xml.getLocalName().equals("r")) {
                run = false;
            }
        } else if (run && vanished && !xml.getText().isBlank()) {
            findings.add(
                    HiddenKind.HIDDEN_TEXT, text ? HiddenPlace.of("paragraph", paragraph) : HiddenPlace.of("margin"));
        }
    }

    private void begin(XMLStreamReader xml, boolean text) {
        String name = xml.getLocalName();
        switch (name) {
            case "p" -> paragraph++;
            case "r" -> {
                run = true;
                vanished = false;
            }
            case "vanish" -> vanished = run && !XmlPart.attribute(xml, "val").matches("0|false|off");
            case "commentReference" -> commented.put(XmlPart.attribute(xml, "id"), text ? paragraph : 0);
            default -> changed(xml, text);
        }
    }

    private void changed(XMLStreamReader xml, boolean text) {
        String change = CHANGES.get(xml.getLocalName());
        String author = XmlPart.attribute(xml, "author");
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
