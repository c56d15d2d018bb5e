package cn.gov.nanan.disclosure.staff;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 常见口令: the words that people use, {@code rules/common-passwords.txt}, with whatever digits and signs they hang around
 * them; what repeats itself; numbers that others know.
 */
final class CommonPasswords {
    private static final Set<String> WORDS = read();

    /** One to five characters, again and again. */
    private static final Pattern REPEATED = Pattern.compile("(.{1,5})\\1+");
    /** 手机号码, also with the country's number. */
    private static final Pattern PHONE = Pattern.compile("(?:\\+?86)?1[3-9]\\d{9}");
    /** 身份证号码. */
    private static final Pattern IDENTITY_CARD = Pattern.compile("\\d{17}[\\dx]");

    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

    private CommonPasswords() {}

    /** @param lower the password in small letters */
    static boolean have(String lower) {
        return WORDS.contains(lower)
                || WORDS.contains(core(lower))
                || WORDS.contains(plain(core(lower)))
                || WORDS.contains(core(plain(lower)))
                || REPEATED.matcher(lower).matches()
                || PHONE.matcher(lower).matches()
                || IDENTITY_CARD.matcher(lower).matches()
                || isRow(lower);
    }

    /** Without digits and signs before and after: password of password@2026. */
    private static String core(String lower) {
        return AROUND.matcher(lower).replaceAll("");
    }

    /** The letters for which signs stand: password of p@ssw0rd. */
    private static String plain(String lower) {
        return lower.replace('@', 'a')
                .replace('0', 'o')
                .replace('$', 's')
                .replace('1', 'i')
                .replace('3', 'e');
    }

    /** Each character the next of the one before, or the one before it, or the same: 1234554321, abcdefghij. */
    private static boolean isRow(String lower) {
        int steps = 0;
        for (int at = 1; at < lower.length(); at++) {
            int step = Math.abs(lower.charAt(at) - lower.charAt(at - 1));
            boolean turned = step == 9 && Character.isDigit(lower.charAt(at));
            steps += step <= 1 || turned ? 1 : 0;
        }
        return steps >= lower.length() - 2;
    }

    private static Set<String> read() {
        String file = "/rules/common-passwords.txt";
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(CommonPasswords.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Pattern.compile("\\s+").splitAsStream(line))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
