package cn.gov.nanan.disclosure.redline;

/**
 * 去向: where a passage stands in a later text.
 *
 * @param passage its number there from 0 on
 * @param changed whether it reads differently there
 */
public record Whereabouts(int passage, boolean changed) {
    /** 已删除. */
    public static final Whereabouts GONE = new Whereabouts(-1, true);

    public boolean isGone() {
        return passage < 0;
    }
}
