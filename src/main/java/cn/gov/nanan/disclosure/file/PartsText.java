package cn.gov.nanan.disclosure.file;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamReader;

/** 部件文字: the words in the XML parts of an OOXML, ODF or OFD file; runs of one paragraph are one line. */
final class PartsText {
    private static final long LARGEST = 64L << 20;

    /** Whose characters are words; those of other elements are positions, formulas and fields. */
    private static final Set<String> WORDS = Set.of("t", "v", "delText", "TextCode");

    /** ODF, which has this part, writes its words in between, as HTML does. */
    private static final String OPEN_DOCUMENT = "mimetype";

    /** A number of more than seven digits, as some programs write it in a cell: 1.3800138E10. */
    private static final Pattern POWER = Pattern.compile("(?<![\\w.])\\d\\.\\d{1,17}E1?\\d(?!\\w)");

    private static final Set<String> LINES =
            Set.of("p", "h", "c", "si", "tc", "br", "tab", "cr", "TextObject", "table-cell", "line-break", "list-item");

    private final Judgement judgement;
    private final boolean open;
    private final StringBuilder text = new StringBuilder();
    private boolean inside;

    private PartsText(Judgement judgement, boolean open) {
        this.judgement = judgement;
        this.open = open;
    }

    static String of(Path file, Judgement judgement) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            PartsText words = new PartsText(judgement, zip.getEntry(OPEN_DOCUMENT) != null);
            for (ZipEntry part : zip.stream().filter(PartsText::isXml).toList()) {
                try (InputStream in = zip.getInputStream(part)) {
                    XmlPart.read(new Bounded(in, judgement, LARGEST), words::see);
                }
            }
            return POWER.matcher(words.text).replaceAll(number -> new BigDecimal(number.group()).toPlainString());
        } catch (IllegalArgumentException damaged) {
            throw new IOException(damaged);
        }
    }

    private static boolean isXml(ZipEntry part) {
        return Container.name(part).endsWith(".xml");
    }

    private void see(XMLStreamReader xml) {
        if (xml.isStartElement()) {
            inside = WORDS.contains(xml.getLocalName());
        } else if (xml.isEndElement()) {
            inside = false;
            if (LINES.contains(xml.getLocalName())) {
                text.append('\n');
            }
        } else if (open || inside) {
            text.append(xml.getText());
            if (text.length() > FileText.MOST) {
                throw judgement.unclear();
            }
        }
    }
}
