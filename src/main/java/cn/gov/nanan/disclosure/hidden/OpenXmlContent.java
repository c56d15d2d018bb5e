package cn.gov.nanan.disclosure.hidden;

import cn.gov.nanan.disclosure.file.XmlPart;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** OOXML (ECMA-376): what Word files, workbooks and presentations have in common: properties, embedded files, pictures. */
final class OpenXmlContent {
    /** One relation of a part. */
    record PartRelation(String type, String target) {}

    private static final Map<String, String> PROPERTIES = Map.of(
            "creator", "author",
            "lastModifiedBy", "editor",
            "Company", "company",
            "Manager", "manager");
    private static final List<String> PARTS = List.of("docprops/core.xml", "docprops/app.xml");

    private final Parts parts;
    private final HiddenFindings findings;

    OpenXmlContent(Parts parts, HiddenFindings findings) {
        this.parts = parts;
        this.findings = findings;
    }

    void look() throws IOException {
        for (String part : PARTS) {
            parts.read(
                    part,
                    new ElementTexts(PROPERTIES.keySet(), (name, text) -> findings.author(PROPERTIES.get(name), text)));
        }
        parts.read("docprops/custom.xml", xml -> {
            if (xml.isStartElement() && xml.getLocalName().equals("property")) {
                findings.add(HiddenKind.AUTHOR, HiddenPlace.of("property", XmlPart.attribute(xml, "name")));
            }
        });
        for (String name : parts.named("[a-z]+/embeddings/.*")) {
            findings.add(HiddenKind.EMBEDDED_FILE, HiddenPlace.of("part", Parts.last(parts.written(name))));
        }
        parts.pictures(findings);
        if (parts.has("word/document.xml")) {
            new WordContent(parts, findings).look();
        } else if (parts.has("xl/workbook.xml")) {
            new SheetContent(parts, findings).look();
        } else if (parts.has("ppt/presentation.xml")) {
            new SlideContent(parts, findings).look();
        }
    }

    /** The relations of a part, by their id. */
    static Map<String, PartRelation> relations(Parts parts, String part) throws IOException {
        Map<String, PartRelation> relations = new LinkedHashMap<>();
        int folder = part.lastIndexOf('/') + 1;
        parts.read(part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels", xml -> {
            if (xml.isStartElement() && xml.getLocalName().equals("Relationship")) {
                String type = XmlPart.attribute(xml, "Type");
                relations.put(
                        XmlPart.attribute(xml, "Id"),
                        new PartRelation(
                                type.substring(type.lastIndexOf('/') + 1),
                                Parts.resolved(part, XmlPart.attribute(xml, "Target"))));
            }
        });
        return relations;
    }

    /** Where another part is related, the place of it: target by name of what relates to it. */
    static Map<String, String> related(Parts parts, Map<String, String> from, String type) throws IOException {
        Map<String, String> targets = new HashMap<>();
        for (Map.Entry<String, String> one : from.entrySet()) {
            relations(parts, one.getKey()).values().stream()
                    .filter(relation -> relation.type().equalsIgnoreCase(type))
                    .forEach(relation -> targets.put(relation.target(), one.getValue()));
        }
        return targets;
    }

    /** Is a switch of this name on? Without a value it is. */
    static boolean isOn(XMLStreamReader xml, String attribute) {
        String value = XmlPart.attribute(xml, attribute);
        return value.equals("1") || value.equals("true") || value.equals("on");
    }
}
