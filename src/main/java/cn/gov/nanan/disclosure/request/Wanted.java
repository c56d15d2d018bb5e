package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.applicant.PersonalData;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * 所需信息: what the applicant describes, 条例第二十九条: by its name, its number, or otherwise.
 *
 * @param title 所需信息名称
 * @param documentNumber 文号 as he wrote it
 * @param description 其他特征描述
 */
@Embeddable
public record Wanted(
        @Column(name = "wanted_title", length = LONGEST_TITLE) String title,
        @Column(name = "wanted_number", length = LONGEST_NUMBER) String documentNumber,
        @Column(name = "wanted_description", length = LONGEST_DESCRIPTION) String description) {
    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_NUMBER = 100;
    public static final int LONGEST_DESCRIPTION = 2000;

    private static final String ERASED = "—";
    private static final int LONGEST_CALLED = 60;

    /** Does it say enough to begin with: a name or a description? */
    public boolean isGiven() {
        return isText(title) || isText(description);
    }

    /**
     * 已清除: what he described is gone; its name stays, which tells what was asked for, but for what in it tells who asked.
     * What had no name keeps a sign that there was something.
     */
    Wanted forgotten(PersonalData person) {
        return new Wanted(
                isText(title) ? person.hiddenIn(title) : ERASED,
                isText(documentNumber) ? person.hiddenIn(documentNumber) : documentNumber,
                null);
    }

    /** What it is called in a sentence: its name, or else the beginning of its description. */
    String name() {
        String name = (isText(title) ? title : description).strip();
        return name.codePointCount(0, name.length()) <= LONGEST_CALLED
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_CALLED)) + "……";
    }

    private static boolean isText(String text) {
        return text != null && !text.isBlank();
    }
}
