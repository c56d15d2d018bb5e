package cn.gov.nanan.disclosure.staff;

import cn.gov.nanan.disclosure.platform.BusinessException;
import java.util.Collection;
import java.util.Locale;

/**
 * 口令要求: long, and none that others would guess: no rule says of which characters, and none ever expires.
 *
 * <p>GB/T 22239 身份鉴别: 「身份鉴别信息具有复杂度要求」; OWASP ASVS v5.0.0-6.2.
 */
public final class PasswordPolicy {
    static final int SHORTEST = 10;
    static final int LONGEST = 128;

    /** What is shorter stands in any word: of letters, and of 汉字. */
    private static final int TELLING = 3;

    private static final int TELLING_IDEOGRAPHS = 2;

    private PasswordPolicy() {}

    /**
     * @param own what everybody knows of the officer: his user name, his name, the names of his bureau
     * @throws BusinessException saying which requirement is not met
     */
    public static void check(String password, Collection<String> own) {
        String given = password == null ? "" : password;
        String lower = given.toLowerCase(Locale.ROOT);
        refuseIf(given.codePointCount(0, given.length()) < SHORTEST, "staff.error.password-short", SHORTEST);
        refuseIf(given.length() > LONGEST, "staff.error.password-long", LONGEST);
        refuseIf(
                own.stream()
                        .map(word -> word.strip().toLowerCase(Locale.ROOT))
                        .anyMatch(word -> isTelling(word) && lower.contains(word)),
                "staff.error.password-own-name");
        refuseIf(CommonPasswords.have(lower), "staff.error.password-guessable");
    }

    private static boolean isTelling(String word) {
        boolean ideographs = word.codePoints().anyMatch(Character::isIdeographic);
        return word.length() >= (ideographs ? TELLING_IDEOGRAPHS : TELLING);
    }

    private static void refuseIf(boolean condition, String key, Object... arguments) {
        if (condition) {
            throw new BusinessException(key, arguments);
        }
    }
}
