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
        @Column(name = "name", nullable = false, length = 60) String name,
        @Column(name = "name_en", nullable = false, length = 100) String nameEn,
        @Column(name = "clause", nullable = false, length = 300) String clause,
        @Column(name = "citation", nullable = false, length = 60) String citation,
        @Column(name = "article", nullable = false, length = 60) String article,
        @Column(name = "index_digits", nullable = false, length = 4) String indexDigits) {
    private static final int LAST_POSITION = 999;

    /** @throws BusinessException {@code attribute.error.category-…} when a text is missing or too long */
    public CategoryTerms {
        if (position < 1 || position > LAST_POSITION) {
            throw new BusinessException("attribute.error.category-position", LAST_POSITION);
        }
        name = text(name, 60);
        nameEn = text(nameEn, 100);
        clause = text(clause, 300);
        citation = text(citation, 60);
        article = text(article, 60);
        indexDigits = text(indexDigits, 4);
        if (!indexDigits.matches("[0-9]{4}")) {
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
