package cn.gov.nanan.disclosure.hidden;

import java.util.Locale;
import java.util.Set;

/**
 * 程序: what programs write of themselves, so that it tells of nobody. Labels of sensitivity (MSIP_Label) do tell, and so does
 * WPS's record of a template, which holds the number of the account.
 */
final class Programs {
    private static final Set<String> NAMES = Set.of("Apache POI", "openpyxl", "python-docx", "PptxGenJS");
    private static final Set<String> PROPERTIES = Set.of(
            "icv",
            "contenttypeid",
            "mediaserviceimagetags",
            "appversion",
            "docsecurity",
            "hyperlinkschanged",
            "linksuptodate",
            "scalecrop",
            "sharedoc");
    private static final String WPS = "kso";
    private static final String ACCOUNT = "ksotemplatedocersaverecord";

    private Programs() {}

    static boolean isOne(String author) {
        return NAMES.contains(author);
    }

    /** @param name of a custom property */
    static boolean isProperty(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return PROPERTIES.contains(plain) || plain.startsWith(WPS) && !plain.equals(ACCOUNT);
    }
}
