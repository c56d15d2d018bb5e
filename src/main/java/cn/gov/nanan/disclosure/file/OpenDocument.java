package cn.gov.nanan.disclosure.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamReader;

/** ODF (ISO/IEC 26300): macros lie in folders of their own, events and links in the text. */
final class OpenDocument {
    private static final Pattern MACROS = Pattern.compile("(.*/)?(basic|scripts|dialogs)/.*");
    private static final Pattern TEXTS = Pattern.compile("(.*/)?(content|styles|meta|manifest)\\.xml");
    private static final Map<String, ActiveContent> ELEMENTS = Map.of(
            "script", ActiveContent.SCRIPT,
            "dde-source", ActiveContent.DDE,
            "dde-connection", ActiveContent.DDE,
            "dde-connection-decl", ActiveContent.DDE,
            "dde-link", ActiveContent.DDE,
            "object-ole", ActiveContent.OBJECT,
            "applet", ActiveContent.EMBEDDED_PROGRAM,
            "plugin", ActiveContent.EMBEDDED_PROGRAM);

    private final ZipFile zip;
    private final List<? extends ZipEntry> parts;
    private final Judgement judgement;

    OpenDocument(ZipFile zip, List<? extends ZipEntry> parts, Judgement judgement) {
        this.zip = zip;
        this.parts = parts;
        this.judgement = judgement;
    }

    Set<FileKind> kinds() throws IOException {
        for (ZipEntry part : parts) {
            String name = Container.name(part);
            if (MACROS.matcher(name).matches()) {
                throw judgement.found(ActiveContent.MACRO, part.getName());
            }
            if (TEXTS.matcher(name).matches()) {
                try (InputStream in = zip.getInputStream(part)) {
                    XmlPart.read(new Bounded(in, judgement), xml -> see(xml, part.getName()));
                }
            }
        }
        try (InputStream in = zip.getInputStream(zip.getEntry("mimetype"))) {
            String written = new String(in.readNBytes(100), StandardCharsets.US_ASCII).strip();
            return FileKind.ofMediaType(written).map(Set::of).orElse(Set.of());
        }
    }

    private void see(XMLStreamReader xml, String place) {
        if (!xml.isStartElement()) {
            return;
        }
        ActiveContent what = ELEMENTS.get(xml.getLocalName());
        if (what != null) {
            throw judgement.found(what, place);
        }
        if (xml.getLocalName().equals("event-listener")) {
            listener(xml, place);
        }
        if (XmlPart.attribute(xml, "media-type").contains("basic-library")) {
            throw judgement.found(ActiveContent.MACRO, place);
        }
        String link = XmlPart.attribute(xml, "href").strip();
        if (link.startsWith("vnd.sun.star.script:") || link.startsWith("macro:")) {
            throw judgement.found(ActiveContent.SCRIPT, link);
        }
        if (xml.getLocalName().equals("template") && OpenXml.isRemote(link)) {
            throw judgement.found(ActiveContent.REMOTE_PART, link);
        }
    }

    /** A click in a presentation that turns to another slide runs nothing. */
    private void listener(XMLStreamReader xml, String place) {
        if (!String.valueOf(xml.getNamespaceURI()).contains("presentation")) {
            throw judgement.found(ActiveContent.SCRIPT, place);
        }
        if (XmlPart.attribute(xml, "action").equals("execute")) {
            throw judgement.found(ActiveContent.LAUNCH, place);
        }
    }
}
