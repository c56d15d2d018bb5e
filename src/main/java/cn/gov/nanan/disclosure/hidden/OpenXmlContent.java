package cn.gov.nanan.disclosure.hidden;

import cn.gov.nanan.disclosure.file.XmlPart;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * OOXML (ECMA-376): what Word files, workbooks and presentations have in common: properties, embedded files, pictures. Which
 * part is what say the relations and the content types; the usual names are read beside them.
 */
final class OpenXmlContent {
    /** One relation of a part; its type is the last word, without dashes and in lower case. */
    record PartRelation(String type, String target) {}

    private static final Map<String, String> PROPERTIES = Map.of(
            "creator", "author",
            "lastModifiedBy", "editor",
            "Company", "company",
            "Manager", "manager");
    private static final Map<String, String> PLACES = Map.of(
            "word/document.xml", "wordprocessingml",
            "xl/workbook.xml", "spreadsheetml",
            "ppt/presentation.xml", "presentationml");
    private static final String MAIN = "main+xml";

    private final Parts parts;
    private final HiddenFindings findings;
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> usual = new HashMap<>();

    OpenXmlContent(Parts parts, HiddenFindings findings) {
        this.parts = parts;
        this.findings = findings;
    }

    void look() throws IOException {
        Map<String, PartRelation> relations = relations(parts, "");
        Set<String> made = targets(relations, Set.of("coreproperties"));
        made.add("docprops/core.xml");
        made.addAll(targets(relations, Set.of("extendedproperties")));
        made.add("docprops/app.xml");
        for (String part : made) {
            parts.read(
                    part,
                    new ElementTexts(PROPERTIES.keySet(), (name, text) -> findings.author(PROPERTIES.get(name), text)));
        }
        Set<String> custom = targets(relations, Set.of("customproperties"));
        custom.add("docprops/custom.xml");
        for (String part : custom) {
            parts.read(part, this::property);
        }
        for (String name : parts.named("(.*/)?embeddings/.*")) {
            findings.add(HiddenKind.EMBEDDED_FILE, HiddenPlace.of("part", Parts.last(parts.written(name))));
        }
        parts.pictures(findings);
        parts.read("[content_types].xml", this::type);
        Set<String> mains = mains(relations);
        if (mains.isEmpty()) {
            findings.add(HiddenKind.UNFINISHED);
        }
        for (String main : mains) {
            main(main);
        }
    }

    private void property(XMLStreamReader xml) {
        if (xml.isStartElement() && xml.getLocalName().equals("property")) {
            String name = XmlPart.attribute(xml, "name");
            if (!Programs.isProperty(name)) {
                findings.add(HiddenKind.AUTHOR, HiddenPlace.of("property", name));
            }
        }
    }

    private void type(XMLStreamReader xml) {
        if (xml.isStartElement()) {
            String type = XmlPart.attribute(xml, "ContentType").toLowerCase(Locale.ROOT);
            types.put(Parts.resolved("", XmlPart.attribute(xml, "PartName")), type);
            usual.put(XmlPart.attribute(xml, "Extension").toLowerCase(Locale.ROOT), type);
        }
    }

    /** Whatever one program or another would open as the document. */
    private Set<String> mains(Map<String, PartRelation> relations) {
        Set<String> mains = targets(relations, Set.of("officedocument"));
        types.forEach((part, type) -> {
            if (type.endsWith(MAIN)) {
                mains.add(part);
            }
        });
        mains.addAll(PLACES.keySet());
        mains.removeIf(part -> !parts.has(part));
        return mains;
    }

    private void main(String part) throws IOException {
        String type = types.getOrDefault(part, usual.getOrDefault(part.substring(part.lastIndexOf('.') + 1), ""));
        String format = type.endsWith(MAIN) ? type : PLACES.getOrDefault(part, type);
        if (format.contains("wordprocessingml")) {
            new WordContent(parts, findings, part).look();
        } else if (format.contains("spreadsheetml")) {
            new SheetContent(parts, findings, part).look();
        } else if (format.contains("presentationml")) {
            new SlideContent(parts, findings, part).look();
        } else {
            findings.add(HiddenKind.UNFINISHED);
        }
    }

    /** The relations of a part, by their id; those of the whole file where it has no name. */
    static Map<String, PartRelation> relations(Parts parts, String part) throws IOException {
        Map<String, PartRelation> relations = new LinkedHashMap<>();
        int folder = part.lastIndexOf('/') + 1;
        parts.read(part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels", xml -> {
            if (xml.isStartElement() && xml.getLocalName().equals("Relationship")) {
                String type = XmlPart.attribute(xml, "Type");
                relations.put(
                        XmlPart.attribute(xml, "Id"),
                        new PartRelation(
                                type.substring(type.lastIndexOf('/') + 1)
                                        .replace("-", "")
                                        .toLowerCase(Locale.ROOT),
                                Parts.resolved(part, XmlPart.attribute(xml, "Target"))));
            }
        });
        return relations;
    }

    /** The parts to which relations of these types lead. */
    static Set<String> targets(Map<String, PartRelation> relations, Set<String> types) {
        Set<String> targets = new LinkedHashSet<>();
        relations.values().stream()
                .filter(relation -> types.contains(relation.type()))
                .map(PartRelation::target)
                .forEach(targets::add);
        return targets;
    }

    /** Where another part is related, the place of it: target by name of what relates to it. */
    static Map<String, String> related(Parts parts, Map<String, String> from, String type) throws IOException {
        Map<String, String> targets = new HashMap<>();
        for (Map.Entry<String, String> one : from.entrySet()) {
            targets(relations(parts, one.getKey()), Set.of(type))
                    .forEach(target -> targets.put(target, one.getValue()));
        }
        return targets;
    }

    /** Is a switch of this name on? Without a value it is. */
    static boolean isOn(XMLStreamReader xml, String attribute) {
        String value = XmlPart.attribute(xml, attribute);
        return value.equals("1") || value.equals("true") || value.equals("on");
    }
}
