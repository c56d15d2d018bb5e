package cn.gov.nanan.disclosure.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * 复合文档: the container of .doc, .xls, .ppt and of WPS. Which of them it is shows in the names of its streams, written
 * in UTF-16LE in its directory; so do macros and objects, of which only .ppt keeps its own inside of a stream.
 */
final class CompoundFile {
    private static final Map<String, Set<FileKind>> STREAMS = Map.of(
            "worddocument", EnumSet.of(FileKind.DOC, FileKind.WPS),
            "workbook", EnumSet.of(FileKind.XLS, FileKind.ET),
            "powerpoint document", EnumSet.of(FileKind.PPT, FileKind.DPS));
    private static final Map<String, ActiveContent> ACTIVE = Map.of(
            "macros", ActiveContent.MACRO,
            "vba", ActiveContent.MACRO,
            "_vba_project", ActiveContent.MACRO,
            "_vba_project_cur", ActiveContent.MACRO,
            "jdedata", ActiveContent.MACRO,
            "ole10native", ActiveContent.OBJECT,
            "equation native", ActiveContent.OBJECT,
            "ocxname", ActiveContent.CONTROL);
    /** Word keeps an empty one in many files. */
    private static final String OBJECTS = "objectpool";

    private static final int ENTRY = 128;
    private static final int NAME = 64;
    private static final int CHILD = 76;
    private static final byte[] NOTHING = {-1, -1, -1, -1};

    private CompoundFile() {}

    /** Directory entries begin at multiples of 128 bytes, whatever the size of a sector. */
    static Set<FileKind> kinds(Path file, Judgement judgement) throws IOException {
        Set<FileKind> kinds = EnumSet.noneOf(FileKind.class);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (byte[] entry = in.readNBytes(ENTRY); entry.length == ENTRY; entry = in.readNBytes(ENTRY)) {
                String name = name(entry);
                refuse(name, entry, judgement);
                kinds.addAll(STREAMS.getOrDefault(name.toLowerCase(Locale.ROOT), Set.of()));
            }
        }
        if (kinds.contains(FileKind.XLS)) {
            new LegacyRecords(file, judgement).workbook();
        }
        if (kinds.contains(FileKind.PPT)) {
            new LegacyRecords(file, judgement).presentation();
        }
        if (kinds.contains(FileKind.DOC)) {
            LegacyFields.requireNone(file, judgement);
        }
        return kinds;
    }

    private static void refuse(String name, byte[] entry, Judgement judgement) {
        String plain = name.replaceAll("\\p{Cntrl}", "").toLowerCase(Locale.ROOT);
        ActiveContent what = ACTIVE.get(plain);
        if (what != null) {
            throw judgement.found(what, name);
        }
        boolean filled = !Arrays.equals(Arrays.copyOfRange(entry, CHILD, CHILD + 4), NOTHING);
        if (plain.equals(OBJECTS) && filled || plain.matches("(mbd|lnk)[0-9a-f]{8}")) {
            throw judgement.found(ActiveContent.OBJECT, name);
        }
    }

    /** The stream's name; empty where these bytes are no directory entry. */
    private static String name(byte[] entry) {
        int length = (entry[NAME] & 0xff) | (entry[NAME + 1] & 0xff) << 8;
        boolean plausible = length > 2 && length <= NAME && entry[length - 1] == 0 && entry[length - 2] == 0;
        return plausible ? new String(Arrays.copyOf(entry, length - 2), StandardCharsets.UTF_16LE) : "";
    }
}
