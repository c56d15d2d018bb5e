package cn.gov.nanan.disclosure.file;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/**
 * 专用区字符: characters that old GBK fonts have in places of their own, put where GB 18030 has them by now: the two-byte
 * codes FE50 to FEA0 by the standard's own table, and those that its edition of 2022 moved last. Any other stays as it is.
 */
public final class PrivateUse {
    private static final Map<Integer, String> STANDARD = standard();
    private static final int FIRST = 0xE000;
    private static final int LAST = 0xF8FF;

    private PrivateUse() {}

    public static String mapped(String text) {
        if (text.codePoints().noneMatch(PrivateUse::isPrivate)) {
            return text;
        }
        StringBuilder mapped = new StringBuilder(text.length());
        text.codePoints().forEach(one -> mapped.append(STANDARD.getOrDefault(one, Character.toString(one))));
        return mapped.toString();
    }

    /** Has it one that stands nowhere else, and so is shown by one font alone? */
    public static boolean isIn(String text) {
        return text.codePoints().anyMatch(one -> Character.getType(one) == Character.PRIVATE_USE);
    }

    private static boolean isPrivate(int one) {
        return one >= FIRST && one <= LAST;
    }

    private static Map<Integer, String> standard() {
        Map<Integer, String> standard = new HashMap<>();
        Charset gb18030 = Charset.forName("GB18030");
        int place = 0xE815;
        for (int trail = 0x50; trail <= 0xA0; trail++) {
            if (trail != 0x7F) {
                String one = new String(new byte[] {(byte) 0xFE, (byte) trail}, gb18030);
                if (!isPrivate(one.codePointAt(0))) {
                    standard.put(place, one);
                }
                place++;
            }
        }
        moved(standard, 0xE81E, 0x9FB4, 0xE826, 0x9FB5, 0xE82B, 0x9FB6, 0xE82C, 0x9FB7);
        moved(standard, 0xE832, 0x9FB8, 0xE843, 0x9FB9, 0xE854, 0x9FBA, 0xE864, 0x9FBB);
        moved(standard, 0xE816, 0x20087, 0xE817, 0x20089, 0xE818, 0x200CC, 0xE831, 0x215D7);
        moved(standard, 0xE83B, 0x2298F, 0xE855, 0x241FE, 0xE7C7, 0x1E3F, 0xE7C8, 0x01F9);
        moved(standard, 0xE78D, 0xFE10, 0xE78E, 0xFE12, 0xE78F, 0xFE11, 0xE790, 0xFE13, 0xE791, 0xFE14);
        moved(standard, 0xE792, 0xFE15, 0xE793, 0xFE16, 0xE794, 0xFE17, 0xE795, 0xFE18, 0xE796, 0xFE19);
        return standard;
    }

    private static void moved(Map<Integer, String> standard, int... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            standard.put(pairs[i], Character.toString(pairs[i + 1]));
        }
    }
}
