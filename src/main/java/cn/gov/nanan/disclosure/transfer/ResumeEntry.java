package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.bag.PackageType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * 接续项: what an administrator writes down of the other side's 接收进度.
 *
 * @param receiver code of the other side
 * @param sequence of the last package of this type that it has from here
 * @param digest of that package's file
 * @param lastNumbers the last 索引号 of each year, or the last 申请编号, that it has from here; none where it shows none
 */
public record ResumeEntry(String receiver, PackageType type, long sequence, String digest, List<String> lastNumbers) {
    public ResumeEntry {
        receiver = strip(receiver);
        digest = strip(digest).toLowerCase(Locale.ROOT);
        lastNumbers = List.copyOf(lastNumbers);
    }

    /** The numbers as they are typed or pasted: with blanks, lines, commas or 顿号 between them. */
    public static ResumeEntry typed(
            String receiver, PackageType type, long sequence, String digest, String lastNumbers) {
        return new ResumeEntry(
                receiver,
                type,
                sequence,
                digest,
                Stream.of(strip(lastNumbers).split("[\\s\\u3000,;，、；]+"))
                        .filter(number -> !number.isEmpty())
                        .toList());
    }

    private static String strip(String text) {
        return text == null ? "" : text.strip();
    }
}
