package cn.gov.nanan.disclosure.hidden;

import cn.gov.nanan.disclosure.file.XmlPart;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** PowerPoint 演示文稿: hidden slides, speakers' notes and comments, each by the number of its slide. */
final class SlideContent {
    private final Parts parts;
    private final HiddenFindings findings;
    private final String main;

    SlideContent(Parts parts, HiddenFindings findings, String main) {
        this.parts = parts;
        this.findings = findings;
        this.main = main;
    }

    void look() throws IOException {
        Map<String, OpenXmlContent.PartRelation> relations = OpenXmlContent.relations(parts, main);
        Map<String, String> slides = new LinkedHashMap<>();
        parts.read(main, xml -> {
            if (xml.isStartElement() && xml.getLocalName().equals("sldId")) {
                OpenXmlContent.PartRelation slide = relations.get(related(xml));
                if (slide != null) {
                    slides.put(slide.target(), String.valueOf(slides.size() + 1));
                }
            }
        });
        for (Map.Entry<String, String> slide : slides.entrySet()) {
            parts.read(slide.getKey(), xml -> {
                if (xml.isStartElement()
                        && xml.getLocalName().equals("sld")
                        && XmlPart.attribute(xml, "show").matches("0|false")) {
                    findings.add(HiddenKind.HIDDEN_SLIDE, HiddenPlace.of("slide", slide.getValue()));
                }
            });
        }
        notes(OpenXmlContent.related(parts, slides, "notesslide"));
        comments(OpenXmlContent.related(parts, slides, "comments"));
    }

    /** The id with a namespace stands beside one without. */
    private static String related(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id")
                    && xml.getAttributeNamespace(i) != null
                    && !xml.getAttributeNamespace(i).isEmpty()) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The number of the page is a field, and no note. */
    private void notes(Map<String, String> notes) throws IOException {
        for (Map.Entry<String, String> note : notes.entrySet()) {
            boolean[] inField = {false};
            boolean[] inText = {false};
            parts.read(note.getKey(), xml -> {
                if (xml.isStartElement() || xml.isEndElement()) {
                    inField[0] = xml.getLocalName().equals("fld") ? xml.isStartElement() : inField[0];
                    inText[0] = xml.isStartElement() && xml.getLocalName().equals("t");
                } else if (inText[0] && !inField[0] && !xml.getText().isBlank()) {
                    findings.add(HiddenKind.NOTES, HiddenPlace.of("slide", note.getValue()));
                }
            });
        }
    }

    private void comments(Map<String, String> comments) throws IOException {
        Map<String, String> authors = new HashMap<>();
        for (String part : parts.named("(.*/)?(commentauthors|authors)\\.xml")) {
            parts.read(part, xml -> {
                if (xml.isStartElement() && Set.of("cmAuthor", "author").contains(xml.getLocalName())) {
                    authors.put(XmlPart.attribute(xml, "id"), XmlPart.attribute(xml, "name"));
                }
            });
        }
        for (Map.Entry<String, String> comment : comments.entrySet()) {
            parts.read(comment.getKey(), xml -> {
                if (xml.isStartElement() && xml.getLocalName().equals("cm")) {
                    String author = authors.get(XmlPart.attribute(xml, "authorId"));
                    findings.add(HiddenKind.COMMENT, HiddenPlace.by(author, "slide", comment.getValue()));
                }
            });
        }
    }
}
