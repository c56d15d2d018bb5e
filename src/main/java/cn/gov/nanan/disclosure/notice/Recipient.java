package cn.gov.nanan.disclosure.notice;

/**
 * 收件人: who is told something.
 *
 * @param behalf the absent colleague for whom he acts (代); null when he is told for himself
 */
public record Recipient(long officer, Long behalf) {
    public static Recipient himself(long officer) {
        return new Recipient(officer, null);
    }

    /** Of what reaches the same officer twice, what concerns himself counts. */
    public Recipient or(Recipient other) {
        return behalf == null ? this : other;
    }
}
