package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.bag.PackageType;
import java.util.Locale;

/**
 * 接续项: what an administrator writes down of the other side's 接收进度.
 *
 * @param receiver code of the other side
 * @param sequence of the last package of this type that it has from here
 * @param digest of that package's file
 * @param lastNumber the last 索引号 that it has from here; empty for none
 */
public record ResumeEntry(String receiver, PackageType type, long sequence, String digest, String lastNumber) {
    public ResumeEntry {
        receiver = strip(receiver);
        digest = strip(digest).toLowerCase(Locale.ROOT);
        lastNumber = strip(lastNumber);
    }

    private static String strip(String text) {
        return text == null ? "" : text.strip();
    }
}
