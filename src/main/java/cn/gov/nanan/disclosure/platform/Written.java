package cn.gov.nanan.disclosure.platform;

/** 填写的文字: what somebody typed, as it is kept. */
public final class Written {
    /** Those of Unicode that are assigned to nothing for ever: the last two of each plane, and 32 more. */
    private static final int LAST_TWO = 0xFFFE;

    private static final int RESERVED_FROM = 0xFDD0;
    private static final int RESERVED_TO = 0xFDEF;

    private Written() {}

    /**
     * Without what nobody sees, and what a database, a printer or a reader of XML may refuse: control and format characters
     * (zero width, direction), halves of surrogate pairs, non-characters.
     */
    public static String visible(String typed) {
        return typed.codePoints().allMatch(Written::isVisible)
                ? typed
                : typed.codePoints()
                        .filter(Written::isVisible)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isVisible(int one) {
        return switch (Character.getType(one)) {
            case Character.CONTROL -> one == '\t' || one == '\n' || one == '\r';
            case Character.FORMAT, Character.SURROGATE -> false;
            default -> (one & LAST_TWO) != LAST_TWO && (one < RESERVED_FROM || one > RESERVED_TO);
        };
    }

    /**
     * Visible and stripped, null when blank.
     *
     * @param tooLong the key of the refusal, which names the limit and how much was written
     */
    public static String text(String typed, int limit, String tooLong) {
        String text = stripped(typed);
        if (text.length() > limit) {
            throw new BusinessException(tooLong, limit, text.length());
        }
        return text.isEmpty() ? null : text;
    }

    /**
     * The same, refused at the field that is too long.
     *
     * @param field as its type names it
     */
    public static String text(String field, String typed, int limit, String tooLong) {
        String text = stripped(typed);
        if (text.length() > limit) {
            throw BusinessException.invalid(field, tooLong, limit, text.length());
        }
        return text.isEmpty() ? null : text;
    }

    static String stripped(String typed) {
        return typed == null ? "" : visible(typed).strip();
    }
}
