package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.publicview.ArrangedElements;

/** 要素的字数: the same where elements are arranged and where they are typed in at home; a refusal names field and limit. */
public final class ElementLimits {
    static final int CATEGORY = 100;
    static final int THEME = 100;

    private ElementLimits() {}

    /** @throws BusinessException {@code transfer.error.too-long-…} */
    static void categoryAndTheme(String category, String theme) {
        within("category", category, CATEGORY, "transfer.error.too-long-category");
        within("theme", theme, THEME, "transfer.error.too-long-theme");
    }

    /** @throws BusinessException {@code transfer.error.too-long-keywords} */
    public static void keywords(String words) {
        within("keywords", words, ArrangedElements.LONGEST_KEYWORDS, "transfer.error.too-long-keywords");
    }

    /** @throws BusinessException {@code transfer.error.too-long-summary} */
    public static void summary(String text) {
        within("summary", text, ArrangedElements.LONGEST_SUMMARY, "transfer.error.too-long-summary");
    }

    private static void within(String field, String text, int most, String key) {
        if (text != null && text.length() > most) {
            throw BusinessException.invalid(field, key, most, text.length());
        }
    }
}
