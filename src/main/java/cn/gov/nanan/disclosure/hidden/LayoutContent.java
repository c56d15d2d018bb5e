package cn.gov.nanan.disclosure.hidden;

import cn.gov.nanan.disclosure.file.XmlPart;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** OFD (GB/T 33190): annotations by page and author, attachments, custom tags, versions, objects that are not shown. */
final class LayoutContent {
    private final Parts parts;
    private final HiddenFindings findings;
    private final Map<String, Integer> pages = new HashMap<>();
    private final Map<String, Integer> files = new HashMap<>();
    private int bodies;

    LayoutContent(Parts parts, HiddenFindings findings) {
        this.parts = parts;
        this.findings = findings;
    }

    void look() throws IOException {
        parts.read("ofd.xml", new ElementTexts(Set.of("Author"), (element, name) -> findings.author("author", name)));
        parts.read("ofd.xml", this::root);
        for (String part : parts.named("(.*/)?document\\.xml")) {
            parts.read(part, this::page);
        }
        for (String part : parts.named("(.*/)?annotations\\.xml")) {
            located(part);
        }
        for (String part : parts.named(".*\\.xml")) {
            if (!part.equals("ofd.xml")) {
                parts.read(part, xml -> see(xml, part));
            }
        }
        parts.pictures(findings);
    }

    /** A second document body, or a version of one, is an earlier state of the same file. */
    private void root(XMLStreamReader xml) {
        if (!xml.isStartElement()) {
            return;
        }
        if (xml.getLocalName().equals("Version")) {
            findings.add(HiddenKind.EARLIER_REVISION, HiddenPlace.of("version", XmlPart.attribute(xml, "ID")));
        } else if (xml.getLocalName().equals("DocBody") && ++bodies > 1) {
            findings.add(HiddenKind.EMBEDDED_FILE, HiddenPlace.of("body", bodies));
        }
    }

    private void page(XMLStreamReader xml) {
        if (xml.isStartElement() && xml.getLocalName().equals("Page")) {
            pages.putIfAbsent(XmlPart.attribute(xml, "ID"), pages.size() + 1);
        }
    }

    /** Which file holds the annotations of which page. */
    private void located(String part) throws IOException {
        int[] page = {0};
        ElementTexts locations = new ElementTexts(
                Set.of("FileLoc"), (element, location) -> files.put(Parts.resolved(part, location.strip()), page[0]));
        parts.read(part, xml -> {
            if (xml.isStartElement() && xml.getLocalName().equals("Page")) {
                page[0] = pages.getOrDefault(XmlPart.attribute(xml, "PageID"), 0);
            }
            locations.accept(xml);
        });
    }

    private void see(XMLStreamReader xml, String part) {
        if (!xml.isStartElement()) {
            return;
        }
        switch (xml.getLocalName()) {
            case "Annot" -> {
                int page = files.getOrDefault(part, 0);
                String author = XmlPart.attribute(xml, "Creator");
                findings.add(
                        HiddenKind.ANNOTATION,
                        page > 0 ? HiddenPlace.by(author, "page", page) : HiddenPlace.by(author, "margin"));
            }
            case "Attachment" -> findings.add(
                    HiddenKind.EMBEDDED_FILE,
                    HiddenPlace.by(XmlPart.attribute(xml, "Creator"), "part", XmlPart.attribute(xml, "Name")));
            case "CustomTag" -> findings.add(HiddenKind.CUSTOM_TAGS, HiddenPlace.of("part", named(xml)));
            default -> {
                if (XmlPart.attribute(xml, "Visible").equals("false")) {
                    findings.add(HiddenKind.HIDDEN_LAYER, HiddenPlace.of("part", parts.written(part)));
                }
            }
        }
    }

    private static String named(XMLStreamReader xml) {
        String type = XmlPart.attribute(xml, "TypeID");
        return type.isEmpty() ? XmlPart.attribute(xml, "NameSpace") : type;
    }
}
