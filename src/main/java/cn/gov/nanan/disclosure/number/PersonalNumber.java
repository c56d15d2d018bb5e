package cn.gov.nanan.disclosure.number;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * 个人号码: a number in a text that marks one person, as far as it may be shown. 个人信息保护法第二十八条 counts 金融账户 among
 * 敏感个人信息; 条例第十五条 keeps back what touches 个人隐私.
 *
 * @param masked without the characters in the middle
 */
public record PersonalNumber(PersonalNumberKind kind, String masked) {
    /** Not within another number or word: no digit, letter or decimal point beside it. */
    static final String BEGIN = "(?<![0-9A-Za-z]|[0-9][.,])";

    static final String END = "(?![0-9A-Za-z]|[.,][0-9])";

    private static final int SHOWN_FIRST = 3;
    private static final int SHOWN_LAST = 4;

    /** All that a text holds, each once, in the order of kinds and places; however they are typed: in full width, in groups. */
    public static List<PersonalNumber> in(String text) {
        String left = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
        List<PersonalNumber> found = new ArrayList<>();
        for (PersonalNumberKind kind : PersonalNumberKind.values()) {
            Matcher matcher = kind.written().matcher(left);
            StringBuilder rest = new StringBuilder();
            while (matcher.find()) {
                String bare = CreditCode.bare(matcher.group());
                boolean holds = kind.holds(bare);
                if (holds) {
                    found.add(new PersonalNumber(kind, masked(kind, bare)));
                }
                matcher.appendReplacement(rest, holds ? "，" : "$0");
            }
            left = matcher.appendTail(rest).toString();
        }
        return found.stream().distinct().toList();
    }

    private static String masked(PersonalNumberKind kind, String bare) {
        String number = kind.bare(bare);
        int last = number.length() - SHOWN_LAST;
        return number.substring(0, SHOWN_FIRST) + "*".repeat(last - SHOWN_FIRST) + number.substring(last);
    }
}
