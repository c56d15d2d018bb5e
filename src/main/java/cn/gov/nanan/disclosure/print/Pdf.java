package cn.gov.nanan.disclosure.print;

import com.openhtmltopdf.extend.FSUriResolver;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Level;

/**
 * 打印: a PDF/A-2u (ISO 19005-2) from well-formed XHTML, its fonts and colours embedded, so that it looks the same on every
 * machine and after years, and its text can be found and copied. Nothing is loaded from elsewhere.
 */
public final class Pdf {
    /** The family that pages to be printed name in their style. */
    public static final String FONT = "WenQuanYi";

    /** 仿宋: the family of official letters; what it lacks is to be set in {@link #FONT}. */
    public static final String LETTER_FONT = "FandolFang";

    /** Read only where a text has a character that the others lack: rare ones of names, those of plane 2, symbols. */
    private static final Set<FSFontUseCase> LAST = EnumSet.of(FSFontUseCase.FALLBACK_FINAL);

    private static final int NORMAL = 400;

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private static final URL FONTS = Objects.requireNonNull(Pdf.class.getResource("/fonts/characters.txt"));

    private static final FSUriResolver NOTHING_ELSE = (base, address) -> null;

    static {
        XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
    }

    private Pdf() {}

    public static byte[] of(String xhtml) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try {
            new PdfRendererBuilder()
                    .usePdfAConformance(PdfAConformance.PDFA_2_U)
                    .useColorProfile(COLOURS)
                    .useFont(() -> font("wqy-microhei.ttf"), FONT)
                    .useFont(() -> font("fandol-fang.ttf"), LETTER_FONT)
                    .useFont(() -> font("dejavu-sans.ttf"), "DejaVu", NORMAL, FontStyle.NORMAL, true, LAST)
                    .useFont(() -> font("hanazono-bmp.ttf"), "HanazonoA", NORMAL, FontStyle.NORMAL, true, LAST)
                    .useFont(() -> font("hanazono-sip.ttf"), "HanazonoB", NORMAL, FontStyle.NORMAL, true, LAST)
                    .useUriResolver(NOTHING_ELSE)
                    .withHtmlContent(xhtml, null)
                    .toStream(bytes)
                    .run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }

    /** Read from where it lies: what a server's class loader reads it keeps for ever, and these are 48 MB. */
    private static InputStream font(String file) {
        try {
            return new URL(FONTS, file).openStream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
