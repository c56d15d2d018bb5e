package cn.gov.nanan.disclosure.hidden;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamReader;

/** 元素文字: the text of each element of these names, once it ends; whatever lies inside of it belongs to it. */
final class ElementTexts implements Consumer<XMLStreamReader> {
    private static final int LONGEST = 1000;

    private final Set<String> names;
    private final BiConsumer<String, String> told;
    private final StringBuilder text = new StringBuilder();
    private String open;

    ElementTexts(Set<String> names, BiConsumer<String, String> told) {
        this.names = names;
        this.told = told;
    }

    @Override
    public void accept(XMLStreamReader xml) {
        if (xml.isStartElement()) {
            if (names.contains(xml.getLocalName())) {
                open = xml.getLocalName();
                text.setLength(0);
            }
        } else if (xml.isEndElement()) {
            if (xml.getLocalName().equals(open)) {
                told.accept(open, text.toString());
                open = null;
            }
        } else if (open != null && text.length() < LONGEST) {
            text.append(xml.getText());
        }
    }
}
