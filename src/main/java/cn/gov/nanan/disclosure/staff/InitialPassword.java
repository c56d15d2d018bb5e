package cn.gov.nanan.disclosure.staff;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** 初始口令: handed over once by the administrator; no characters that look alike, 75 bits. */
final class InitialPassword {
    private static final String CHARACTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private InitialPassword() {}

    static String generate() {
        return group() + "-" + group() + "-" + group();
    }

    private static String group() {
        return RANDOM.ints(5, 0, CHARACTERS.length())
                .mapToObj(index -> String.valueOf(CHARACTERS.charAt(index)))
                .collect(Collectors.joining());
    }
}
