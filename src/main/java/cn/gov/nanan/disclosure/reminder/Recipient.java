package cn.gov.nanan.disclosure.reminder;

/**
 * 收件人: who is told something.
 *
 * @param behalf the absent colleague for whom he acts (代); null when he is told for himself
 */
record Recipient(long officer, Long behalf) {
    static Recipient himself(long officer) {
        return new Recipient(officer, null);
    }

    /** Of what reaches the same officer twice, what concerns himself counts. */
    Recipient or(Recipient other) {
        return behalf == null ? this : other;
    }
}
