package cn.gov.nanan.disclosure.hidden;

import cn.gov.nanan.disclosure.file.XmlPart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Excel 工作簿: hidden sheets, rows and columns by the name of their sheet, comments by their cell, what it keeps of other data. */
final class SheetContent {
    /** What a threaded comment writes in place of its author where older programs read it. */
    private static final String THREAD = "tc=";

    private final Parts parts;
    private final HiddenFindings findings;
    private final String main;

    SheetContent(Parts parts, HiddenFindings findings, String main) {
        this.parts = parts;
        this.findings = findings;
        this.main = main;
    }

    void look() throws IOException {
        Map<String, OpenXmlContent.PartRelation> relations = OpenXmlContent.relations(parts, main);
        Map<String, String> sheets = new LinkedHashMap<>();
        parts.read(main, xml -> {
            if (xml.isStartElement() && xml.getLocalName().equals("sheet")) {
                sheet(xml, relations, sheets);
            }
        });
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            Ranges rows = new Ranges(HiddenKind.HIDDEN_ROWS, sheet.getValue(), findings);
            parts.read(sheet.getKey(), xml -> row(xml, sheet.getValue(), rows));
            rows.end();
        }
        for (Map.Entry<String, String> comments :
                OpenXmlContent.related(parts, sheets, "comments").entrySet()) {
            comments(comments.getKey(), comments.getValue());
        }
        cached("(.*/)?pivotcacherecords[^/]*\\.xml", "pivot");
        cached("(.*/)?externallinks/[^/]*\\.xml", "workbook");
        for (String name : parts.named("(.*/)?revisionlog[^/]*\\.xml")) {
            findings.add(HiddenKind.TRACKED_CHANGE, HiddenPlace.of("part", Parts.last(parts.written(name))));
        }
    }

    private void sheet(
            XMLStreamReader xml, Map<String, OpenXmlContent.PartRelation> relations, Map<String, String> sheets) {
        String name = XmlPart.attribute(xml, "name");
        if (XmlPart.attribute(xml, "state").toLowerCase(Locale.ROOT).contains("hidden")) {
            findings.add(HiddenKind.HIDDEN_SHEET, HiddenPlace.of("sheet", name));
        }
        String id = XmlPart.attribute(xml, "id");
        if (relations.containsKey(id)) {
            sheets.put(relations.get(id).target(), name);
        }
    }

    private void row(XMLStreamReader xml, String sheet, Ranges rows) {
        if (!xml.isStartElement()) {
            return;
        }
        if (xml.getLocalName().equals("row")) {
            rows.next(Ranges.number(XmlPart.attribute(xml, "r")), OpenXmlContent.isOn(xml, "hidden"));
        } else if (xml.getLocalName().equals("col") && OpenXmlContent.isOn(xml, "hidden")) {
            int from = Ranges.number(XmlPart.attribute(xml, "min"));
            int to = Ranges.number(XmlPart.attribute(xml, "max"));
            findings.add(HiddenKind.HIDDEN_COLUMNS, Ranges.columns(sheet, from, to));
        } else if (xml.getLocalName().equals("sheetFormatPr") && OpenXmlContent.isOn(xml, "zeroHeight")) {
            findings.add(HiddenKind.HIDDEN_ROWS, HiddenPlace.of("sheet", sheet));
        }
    }

    private void comments(String part, String sheet) throws IOException {
        List<String> authors = new ArrayList<>();
        ElementTexts names = new ElementTexts(Set.of("author"), (element, name) -> authors.add(name));
        parts.read(part, xml -> {
            names.accept(xml);
            if (xml.isStartElement() && xml.getLocalName().equals("comment")) {
                int at = Ranges.number(XmlPart.attribute(xml, "authorId"));
                String author = at < authors.size() ? authors.get(at) : "";
                findings.add(
                        HiddenKind.COMMENT,
                        HiddenPlace.by(
                                author.startsWith(THREAD) ? "" : author, "cell", sheet, XmlPart.attribute(xml, "ref")));
            }
        });
    }

    private void cached(String pattern, String key) {
        for (String name : parts.named(pattern)) {
            findings.add(HiddenKind.DATA_CACHE, HiddenPlace.of(key, Parts.last(parts.written(name))));
        }
    }
}
