package cn.gov.nanan.disclosure.platform;

/** 填写的文字: what somebody typed, as it is kept. */
public final class Written {
    private Written() {}

    /** Without control characters and halves of surrogate pairs: nobody sees them, and a database may refuse them. */
    public static String visible(String typed) {
        return typed.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]|\\p{Cs}", "");
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
