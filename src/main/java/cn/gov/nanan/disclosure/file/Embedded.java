package cn.gov.nanan.disclosure.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** 内嵌文件: a file inside of another one, judged by its first bytes, and by its name where these tell nothing. */
final class Embedded {
    private static final int HEAD = 16;
    private static final String ZIP = "504b0304";
    private static final String COMPOUND = "d0cf11e0a1b11ae1";
    private static final String PDF = hex("%PDF-");
    private static final String RICH_TEXT = hex("{\\rt");

    /** Windows, ELF, Java and Mach-O programs, shortcuts, scripts with an interpreter, Windows help, cabinets. */
    private static final List<String> PROGRAMS = List.of(
            hex("MZ"),
            "7f454c46",
            "cafebabe",
            "feedface",
            "feedfacf",
            "cffaedfe",
            "4c00000001140200",
            hex("#!"),
            hex("ITSF"),
            hex("MSCF"));

    private static final Set<String> RUN = Set.of(
            "exe",
            "dll",
            "scr",
            "com",
            "pif",
            "cpl",
            "msi",
            "msp",
            "msc",
            "bat",
            "cmd",
            "ps1",
            "psm1",
            "vbs",
            "vbe",
            "js",
            "jse",
            "wsf",
            "wsh",
            "hta",
            "jar",
            "lnk",
            "url",
            "reg",
            "chm",
            "inf",
            "scf",
            "swf",
            "sh",
            "py",
            "application",
            "gadget",
            "library-ms",
            "settingcontent-ms",
            "docm",
            "dotm",
            "xlsm",
            "xltm",
            "xlam",
            "xll",
            "pptm",
            "potm",
            "ppam",
            "ppsm");

    private Embedded() {}

    /** A part of an office file: what has a compound file's first bytes there is an object of OLE. */
    static void inOffice(InputStream in, String place, Judgement judgement) throws IOException {
        BufferedInputStream part = new BufferedInputStream(in);
        String head = head(part);
        if (head.startsWith(COMPOUND) || head.startsWith(RICH_TEXT)) {
            throw judgement.found(ActiveContent.OBJECT, place);
        }
        judge(part, head, place, judgement);
    }

    /** A file that is attached to a PDF. */
    static void attached(InputStream in, String name, Judgement judgement) throws IOException {
        if (RUN.contains(name.substring(name.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT))) {
            throw judgement.found(ActiveContent.EMBEDDED_PROGRAM, name);
        }
        BufferedInputStream file = new BufferedInputStream(in);
        judge(file, head(file), name, judgement);
    }

    private static void judge(InputStream in, String head, String place, Judgement judgement) throws IOException {
        if (PROGRAMS.stream().anyMatch(head::startsWith)) {
            throw judgement.found(ActiveContent.EMBEDDED_PROGRAM, place);
        }
        boolean zip = head.startsWith(ZIP);
        if (!zip && !head.startsWith(COMPOUND) && !head.startsWith(PDF)) {
            return;
        }
        Judgement inner = judgement.inner();
        Path file = Files.createTempFile("embedded", ".part");
        try {
            Files.copy(new Bounded(in, judgement), file, StandardCopyOption.REPLACE_EXISTING);
            if (Contents.kinds(file, inner).isEmpty() && zip) {
                throw judgement.found(ActiveContent.EMBEDDED_ARCHIVE, place);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static String head(BufferedInputStream in) throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        return HexFormat.of().formatHex(head);
    }

    private static String hex(String ascii) {
        return HexFormat.of().formatHex(ascii.getBytes(StandardCharsets.US_ASCII));
    }
}
