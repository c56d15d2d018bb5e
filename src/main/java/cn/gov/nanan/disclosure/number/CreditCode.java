package cn.gov.nanan.disclosure.number;

import cn.gov.nanan.disclosure.platform.BusinessException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** 统一社会信用代码 (GB 32100): how it is written, and whether its check character is right. */
public final class CreditCode {
    private static final int LENGTH = 18;
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private CreditCode() {}

    /** However it was typed: in full width, in groups, in small letters. */
    public static String bare(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .replaceAll("[\\s-]", "")
                        .toUpperCase(Locale.ROOT);
    }

    /**
     * What is wrong with it, in words; empty where nothing is, or where none was given.
     *
     * @param field what is to be mended
     */
    public static Optional<BusinessException> fault(String field, String typed) {
        String code = bare(typed);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        if (code.length() != LENGTH) {
            return wrong(field, "number.error.code-length", LENGTH, code.length());
        }
        if (!code.chars().allMatch(one -> CHARACTERS.indexOf(one) >= 0)) {
            return wrong(field, "number.error.code-characters");
        }
        return code.charAt(LENGTH - 1) == check(code) ? Optional.empty() : wrong(field, "number.error.code-check");
    }

    private static char check(String code) {
        int base = CHARACTERS.length();
        int sum = IntStream.range(0, LENGTH - 1)
                .map(at -> CHARACTERS.indexOf(code.charAt(at)) * WEIGHTS[at])
                .sum();
        return CHARACTERS.charAt((base - sum % base) % base);
    }

    private static Optional<BusinessException> wrong(String field, String error, Object... arguments) {
        return Optional.of(BusinessException.invalid(field, error, arguments));
    }
}
