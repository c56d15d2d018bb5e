package cn.gov.nanan.disclosure.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamReader;

/**
 * OOXML (ECMA-376): what its parts are say their content types and the relations between them, never their names. Relations
 * to pictures and pages outside are usual and run nothing.
 */
final class OpenXml {
    static final String CONTENT_TYPES = "[Content_Types].xml";

    private static final Map<String, ActiveContent> RELATIONS = Map.ofEntries(
            Map.entry("vbaproject", ActiveContent.MACRO),
            Map.entry("vbaprojectsignature", ActiveContent.MACRO),
            Map.entry("wordvbadata", ActiveContent.MACRO),
            Map.entry("xlmacrosheet", ActiveContent.MACRO),
            Map.entry("xlintlmacrosheet", ActiveContent.MACRO),
            Map.entry("jdedata", ActiveContent.MACRO),
            Map.entry("control", ActiveContent.CONTROL),
            Map.entry("activexcontrolbinary", ActiveContent.CONTROL),
            Map.entry("oleobject", ActiveContent.OBJECT),
            Map.entry("webextension", ActiveContent.SCRIPT),
            Map.entry("webextensiontaskpanes", ActiveContent.SCRIPT));
    private static final Map<String, ActiveContent> TYPES = Map.of(
            "macro", ActiveContent.MACRO,
            "vbaproject", ActiveContent.MACRO,
            "vbadata", ActiveContent.MACRO,
            "jsaproject", ActiveContent.MACRO,
            "activex", ActiveContent.CONTROL,
            "oleobject", ActiveContent.OBJECT,
            "webextension", ActiveContent.SCRIPT);
    /** Last words of relations that may lead outside: what they lead to is shown or opened by a click, and never run. */
    private static final Pattern SHOWN =
            Pattern.compile("hyperlink|image|audio|video|media|chart|xl.*|externallink.*|.*path|customxml.*");

    private static final Pattern LOCAL = Pattern.compile("(file:/{0,3})?/?[a-z]:/.*|[^:]*");
    private static final Pattern VBA = Pattern.compile("(.*/)?(vbaproject[^/]*\\.bin|vbadata[^/]*\\.xml|jdedata[^/]*)");
    private static final Map<String, FileKind> MAIN = Map.of(
            "wordprocessingml.document.main+xml", FileKind.DOCX,
            "spreadsheetml.sheet.main+xml", FileKind.XLSX,
            "presentationml.presentation.main+xml", FileKind.PPTX);
    private static final Map<String, FileKind> PLACES = Map.of(
            "word/document.xml", FileKind.DOCX,
            "xl/workbook.xml", FileKind.XLSX,
            "ppt/presentation.xml", FileKind.PPTX);

    private final ZipFile zip;
    private final List<? extends ZipEntry> parts;
    private final Judgement judgement;
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> usual = new HashMap<>();

    OpenXml(ZipFile zip, List<? extends ZipEntry> parts, Judgement judgement) throws IOException {
        this.zip = zip;
        this.parts = parts;
        this.judgement = judgement;
        read(zip.getEntry(CONTENT_TYPES), this::type);
    }

    Set<FileKind> kinds() throws IOException {
        FileKind kind = null;
        for (ZipEntry part : parts) {
            String name = Container.name(part);
            String type = type(name);
            refuse(name, type, part.getName());
            if (name.endsWith(".rels")) {
                read(part, element -> relation(element, part.getName()));
            } else if (ActiveFields.mayBeIn(type)) {
                ActiveFields fields = new ActiveFields(part.getName(), judgement);
                read(part, fields::see);
            }
            kind = kind == null ? kind(name, type) : kind;
        }
        return kind == null ? Set.of() : Set.of(kind);
    }

    private void refuse(String name, String type, String place) {
        if (VBA.matcher(name).matches()) {
            throw judgement.found(ActiveContent.MACRO, place);
        }
        TYPES.forEach((word, what) -> {
            if (type.contains(word)) {
                throw judgement.found(what, place);
            }
        });
    }

    private static FileKind kind(String name, String type) {
        return MAIN.entrySet().stream()
                .filter(main -> type.endsWith(main.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(PLACES.get(name));
    }

    private void type(XMLStreamReader element) {
        if (element.isStartElement()) {
            String type = XmlPart.attribute(element, "ContentType").toLowerCase(Locale.ROOT);
            String part = XmlPart.attribute(element, "PartName").toLowerCase(Locale.ROOT);
            types.put(part.startsWith("/") ? part.substring(1) : part, type);
            usual.put(XmlPart.attribute(element, "Extension").toLowerCase(Locale.ROOT), type);
        }
    }

    private String type(String name) {
        return types.getOrDefault(name, usual.getOrDefault(name.substring(name.lastIndexOf('.') + 1), ""));
    }

    private void relation(XMLStreamReader element, String place) {
        if (!element.isStartElement()) {
            return;
        }
        String type = XmlPart.attribute(element, "Type").toLowerCase(Locale.ROOT);
        String last = type.substring(type.lastIndexOf('/') + 1);
        String target = XmlPart.attribute(element, "Target");
        if (RELATIONS.containsKey(last)) {
            throw judgement.found(RELATIONS.get(last), target);
        }
        boolean outside = XmlPart.attribute(element, "TargetMode").equalsIgnoreCase("External");
        if (outside && !SHOWN.matcher(last).matches() && isRemote(target)) {
            throw judgement.found(ActiveContent.REMOTE_PART, target);
        }
    }

    /** A template on the writer's own disk is usual, and nobody else has it. */
    static boolean isRemote(String target) {
        String plain = target.strip().replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("//") || !LOCAL.matcher(plain).matches();
    }

    private void read(ZipEntry part, java.util.function.Consumer<XMLStreamReader> seen) throws IOException {
        try (InputStream in = zip.getInputStream(part)) {
            XmlPart.read(new Bounded(in, judgement), seen);
        }
    }
}
