package cn.gov.nanan.disclosure.hidden;

import java.util.Set;

/** 程序: what libraries write in place of an author, so that it tells of nobody. */
final class Programs {
    private static final Set<String> NAMES = Set.of("Apache POI", "openpyxl", "python-docx", "PptxGenJS");

    private Programs() {}

    static boolean isOne(String author) {
        return NAMES.contains(author);
    }
}
