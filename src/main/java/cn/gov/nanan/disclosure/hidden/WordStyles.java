package cn.gov.nanan.disclosure.hidden;

import cn.gov.nanan.disclosure.file.XmlPart;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Word 样式: which styles hide the text that has them, by themselves or by the style on which they are based. */
final class WordStyles {
    private final Parts parts;
    private final Map<String, Boolean> own = new HashMap<>();
    private final Map<String, String> based = new HashMap<>();
    private String style = "";

    WordStyles(Parts parts) {
        this.parts = parts;
    }

    void read(String part) throws IOException {
        parts.read(part, this::see);
    }

    private void see(XMLStreamReader xml) {
        if (xml.isEndElement() && xml.getLocalName().equals("style")) {
            style = "";
        } else if (xml.isStartElement()) {
            String value = XmlPart.attribute(xml, "val");
            switch (xml.getLocalName()) {
                case "style" -> style = XmlPart.attribute(xml, "styleId");
                case "basedOn" -> based.put(style, value);
                case "vanish" -> own.put(style, !value.matches("0|false|off"));
                default -> {}
            }
        }
    }

    boolean isHidden(String named) {
        Set<String> seen = new HashSet<>();
        for (String next = named; next != null && seen.add(next); next = based.get(next)) {
            if (own.containsKey(next)) {
                return own.get(next);
            }
        }
        return false;
    }
}
