package cn.gov.nanan.disclosure.fee;

/**
 * 计算的一步: so many of one grade.
 *
 * @param first the number of the first of them, counted from the first of the month or of the request
 * @param yuan each
 */
public record FeeLine(int first, int last, int yuan, String clause) {
    public int count() {
        return last - first + 1;
    }

    public long sum() {
        return (long) count() * yuan;
    }
}
