package cn.gov.nanan.disclosure.attribute;

import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * 类别内容: what a version of a 内容类别 says.
 *
 * @param position its place in lists
 * @param name the short name in lists
 * @param clause the words of the text that names it
 * @param citation where that stands, such as 附件2 一（二）3
 * @param article the article of the Regulation that asks for 主动公开
 * @param indexDigits the four digits of the 索引号
 */
@Embeddable
public record CategoryTerms(
        @Column(name = "position", nullable = false) int position,
        @Column(name = "name", nullable = false, length = LONGEST_NAME) String name,
        @Column(name = "name_en", nullable = false, length = LONGEST_NAME_EN) String nameEn,
        @Column(name = "clause", nullable = false, length = LONGEST_CLAUSE) String clause,
        @Column(name = "citation", nullable = false, length = LONGEST_CITATION) String citation,
        @Column(name = "article", nullable = false, length = LONGEST_CITATION) String article,
        @Column(name = "index_digits", nullable = false, length = 4) String indexDigits) {
    public static final int LAST_POSITION = 999;
    public static final int LONGEST_NAME = 60;
    public static final int LONGEST_NAME_EN = 100;
    public static final int LONGEST_CLAUSE = 300;
    public static final int LONGEST_CITATION = 60;
    public static final String DIGITS_WRITTEN = "[0-9]{4}";

    /** @throws BusinessException {@code attribute.error.category-…} when a text is missing or too long */
    public CategoryTerms {
        if (position < 1 || position > LAST_POSITION) {
            throw new BusinessException("attribute.error.category-position", LAST_POSITION);
        }
        name = text(name, LONGEST_NAME);
        nameEn = text(nameEn, LONGEST_NAME_EN);
        clause = text(clause, LONGEST_CLAUSE);
        citation = text(citation, LONGEST_CITATION);
        article = text(article, LONGEST_CITATION);
        indexDigits = text(indexDigits, 4);
        if (!indexDigits.matches(DIGITS_WRITTEN)) {
            throw new BusinessException("attribute.error.category-digits");
        }
    }

    private static String text(String given, int longest) {
        String text = given == null ? "" : given.strip();
        if (text.isEmpty()) {
            throw new BusinessException("attribute.error.category-needed");
        }
        if (text.length() > longest) {
            throw new BusinessException("attribute.error.wording-long", longest, text.length());
        }
        return text;
    }
}
