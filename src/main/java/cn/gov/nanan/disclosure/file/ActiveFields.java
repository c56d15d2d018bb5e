package cn.gov.nanan.disclosure.file;

import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** 域与动作: what runs inside the text of one part: DDE, data that refresh themselves, shapes that start a program. */
final class ActiveFields {
    private static final Pattern PARTS =
            Pattern.compile(".*(wordprocessingml|presentationml|externallink|connections|querytable).*");
    private static final Pattern DDE =
            Pattern.compile("[\\s\"]*DDE(AUTO)?\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int LONGEST_FIELD = 1000;

    private final String place;
    private final Judgement judgement;
    private final StringBuilder field = new StringBuilder();
    private boolean instruction;

    ActiveFields(String place, Judgement judgement) {
        this.place = place;
        this.judgement = judgement;
    }

    /** @param type a content type in small letters */
    static boolean mayBeIn(String type) {
        return PARTS.matcher(type).matches();
    }

    void see(XMLStreamReader xml) {
        if (xml.isStartElement()) {
            begin(xml);
        } else if (xml.isEndElement()) {
            instruction = false;
        } else if (instruction && field.length() < LONGEST_FIELD) {
            field.append(xml.getText());
            refuseDde(field);
        }
    }

    private void begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "instrText" -> instruction = true;
            case "fldChar" -> field.setLength(0);
            case "fldSimple" -> refuseDde(XmlPart.attribute(xml, "instr"));
            case "ddeLink" -> throw judgement.found(ActiveContent.DDE, place);
            case "oleLink" -> throw judgement.found(ActiveContent.OBJECT, place);
            case "connection", "queryTable" -> refreshed(XmlPart.attribute(xml, "refreshOnLoad"));
            default -> action(XmlPart.attribute(xml, "action").toLowerCase(Locale.ROOT));
        }
    }

    private void refuseDde(CharSequence instructions) {
        if (DDE.matcher(instructions).matches()) {
            throw judgement.found(ActiveContent.DDE, place);
        }
    }

    private void refreshed(String onLoad) {
        if (onLoad.equals("1") || onLoad.equals("true")) {
            throw judgement.found(ActiveContent.REMOTE_DATA, place);
        }
    }

    private void action(String action) {
        if (action.startsWith("ppaction://program")) {
            throw judgement.found(ActiveContent.LAUNCH, place);
        }
        if (action.startsWith("ppaction://macro")) {
            throw judgement.found(ActiveContent.MACRO, place);
        }
    }
}
