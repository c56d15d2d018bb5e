package cn.gov.nanan.disclosure.staff;

import cn.gov.nanan.disclosure.platform.BusinessException;
import java.util.Locale;
import java.util.Set;

/**
 * 口令要求: long enough, of two kinds of characters, not the user's name, none of the first that anybody would try.
 *
 * <p>GB/T 22239 身份鉴别: 「身份鉴别信息具有复杂度要求」.
 */
public final class PasswordPolicy {
    static final int SHORTEST = 10;
    static final int LONGEST = 128;

    private static final Set<String> FIRST_GUESSES = Set.of(
            "1234567890", "0123456789", "password123", "qwertyuiop1", "abc1234567", "a123456789", "disclosure-demo");

    private PasswordPolicy() {}

    /** @throws BusinessException saying which requirement is not met */
    public static void check(String userName, String password) {
        String given = password == null ? "" : password;
        String lower = given.toLowerCase(Locale.ROOT);
        refuseIf(given.length() < SHORTEST, "staff.error.password-short", SHORTEST);
        refuseIf(given.length() > LONGEST, "staff.error.password-long", LONGEST);
        refuseIf(kinds(given) < 2 || given.chars().distinct().count() < 5, "staff.error.password-simple");
        refuseIf(lower.contains(userName.toLowerCase(Locale.ROOT)), "staff.error.password-user-name");
        refuseIf(FIRST_GUESSES.contains(lower), "staff.error.password-guessable");
    }

    private static long kinds(String password) {
        return password.codePoints()
                .map(c -> Character.isDigit(c) ? 0 : Character.isUpperCase(c) ? 1 : Character.isLetter(c) ? 2 : 3)
                .distinct()
                .count();
    }

    private static void refuseIf(boolean condition, String key, Object... arguments) {
        if (condition) {
            throw new BusinessException(key, arguments);
        }
    }
}
