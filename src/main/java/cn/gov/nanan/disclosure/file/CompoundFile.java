package cn.gov.nanan.disclosure.file;

import cn.gov.nanan.disclosure.platform.BusinessException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * 复合文档: the container of .doc, .xls, .ppt and of WPS. Which of them it is shows in the names of its streams, written
 * in UTF-16LE in its directory.
 */
final class CompoundFile {
    private static final String MACROS = "_VBA_PROJECT";
    private static final Map<String, Set<FileKind>> STREAMS = Map.of(
            "WordDocument", EnumSet.of(FileKind.DOC, FileKind.WPS),
            "Workbook", EnumSet.of(FileKind.XLS, FileKind.ET),
            "PowerPoint Document", EnumSet.of(FileKind.PPT, FileKind.DPS));
    private static final int ENTRY = 128;
    private static final int NAME = 64;

    private CompoundFile() {}

    /** Directory entries begin at multiples of 128 bytes, whatever the size of a sector. */
    static Set<FileKind> kinds(Path file, String called) throws IOException {
        Set<FileKind> kinds = EnumSet.noneOf(FileKind.class);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (byte[] entry = in.readNBytes(ENTRY); entry.length == ENTRY; entry = in.readNBytes(ENTRY)) {
                String name = name(entry);
                if (MACROS.equals(name)) {
                    throw new BusinessException("file.error.macro", called);
                }
                kinds.addAll(STREAMS.getOrDefault(name, Set.of()));
            }
        }
        return kinds;
    }

    /** The stream's name; empty where these bytes are no directory entry. */
    private static String name(byte[] entry) {
        int length = (entry[NAME] & 0xff) | (entry[NAME + 1] & 0xff) << 8;
        boolean plausible = length > 2 && length <= NAME && entry[length - 1] == 0 && entry[length - 2] == 0;
        return plausible ? new String(Arrays.copyOf(entry, length - 2), StandardCharsets.UTF_16LE) : "";
    }
}
