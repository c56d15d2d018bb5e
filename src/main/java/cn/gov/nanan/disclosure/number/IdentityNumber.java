package cn.gov.nanan.disclosure.number;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** 公民身份号码 (GB 11643-1999): how it is built, and whether its day of birth and its check character can be right. */
public final class IdentityNumber {
    /** GB 11643-1999: seventeen digits of 本体码 and one character of 校验码. */
    public static final int LENGTH = 18;

    /** GB 11643-1999, 校验码 by ISO 7064 MOD 11-2: the weights of the first seventeen places. */
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    /** The check character of each remainder of 11. */
    private static final String CHECKS = "10X98765432";

    private static final int BIRTH = 6;
    private static final int BIRTH_MONTH = 10;
    private static final int BIRTH_DAY = 12;
    private static final int BIRTH_END = 14;

    private IdentityNumber() {}

    /** Seventeen digits and a digit or X? */
    public static boolean isWritten(String number) {
        return number.matches("\\d{17}[\\dX]");
    }

    /** Is there the day of birth that it names? */
    public static boolean isBorn(String number) {
        try {
            LocalDate.of(
                    Integer.parseInt(number.substring(BIRTH, BIRTH_MONTH)),
                    Integer.parseInt(number.substring(BIRTH_MONTH, BIRTH_DAY)),
                    Integer.parseInt(number.substring(BIRTH_DAY, BIRTH_END)));
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    /** Is its check character right? */
    public static boolean isChecked(String number) {
        int sum = IntStream.range(0, LENGTH - 1)
                .map(at -> (number.charAt(at) - '0') * WEIGHTS[at])
                .sum();
        return number.charAt(LENGTH - 1) == CHECKS.charAt(sum % CHECKS.length());
    }
}
