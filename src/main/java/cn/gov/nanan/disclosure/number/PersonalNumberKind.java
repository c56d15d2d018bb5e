package cn.gov.nanan.disclosure.number;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** 个人号码种类, in the order in which they are looked for: what is found as one is no other. */
public enum PersonalNumberKind {
    /** 公民身份号码, GB 11643-1999. */
    IDENTITY("[1-9][0-9]{5}[ -]?[0-9]{8}[ -]?[0-9]{3}[0-9Xx]", PersonalNumberKind::isIdentity),
    /** 银行卡号, GB/T 14916 (ISO/IEC 7812-1): of a bank, 16 to 19 digits, the last by the formula of Luhn. */
    BANK_CARD("[34569][0-9]{3}(?:[ -]?[0-9]{4}){3}(?:[ -]?[0-9]{1,3})?", PersonalNumberKind::isCard),
    /** 手机号码: 公众移动通信网网号 13 to 19, 电信网编号计划. */
    MOBILE("(?:(?:\\+|00)?86[ -]?)?1[3-9][0-9](?:[ -]?[0-9]{4}){2}", digits -> true);

    private static final int MOBILE_LENGTH = 11;

    private final Pattern written;
    private final Predicate<String> holds;

    PersonalNumberKind(String written, Predicate<String> holds) {
        this.written = Pattern.compile(PersonalNumber.BEGIN + written + PersonalNumber.END);
        this.holds = holds;
    }

    private static boolean isIdentity(String number) {
        return IdentityNumber.isWritten(number) && IdentityNumber.isBorn(number) && IdentityNumber.isChecked(number);
    }

    private static boolean isCard(String number) {
        return isLuhn(number) && CreditCode.fault("", number).isPresent();
    }

    /** ISO/IEC 7812-1 annex B: every second digit from the right is doubled, the sum of all digits is a multiple of 10. */
    private static boolean isLuhn(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    Pattern written() {
        return written;
    }

    /** Can what is written like one be one? */
    boolean holds(String number) {
        return holds.test(number);
    }

    /** Without what stands before it, such as +86. */
    String bare(String number) {
        return this == MOBILE ? number.substring(number.length() - MOBILE_LENGTH) : number;
    }
}
