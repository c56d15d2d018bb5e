package cn.gov.nanan.disclosure.file;

import cn.gov.nanan.disclosure.platform.BusinessException;
import java.util.concurrent.TimeUnit;

/**
 * 验文件: how far one file may be looked through, and the refusals, with its name.
 *
 * @param depth how many files may still lie inside of each other
 * @param until in {@link System#nanoTime}
 */
public record Judgement(String called, int depth, long until) {
    private static final int DEEPEST = 3;
    private static final int LONGEST_PLACE = 120;
    private static final long LONGEST_SECONDS = 60;
    private static final long BRIEF_SECONDS = 10;

    static Judgement of(String called) {
        return new Judgement(called, DEEPEST, System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS));
    }

    /** Of a picture or scan: what has another container inside of it is none. */
    static Judgement shallow(String called) {
        return new Judgement(called, 0, of(called).until);
    }

    /** For what is only to be read for its words, while somebody waits. */
    public static Judgement brief(String called) {
        return new Judgement(called, DEEPEST, System.nanoTime() + TimeUnit.SECONDS.toNanos(BRIEF_SECONDS));
    }

    /** For a file that lies inside of this one. */
    Judgement inner() {
        if (depth == 0) {
            throw unclear();
        }
        return new Judgement(called, depth - 1, until);
    }

    public void requireTime() {
        if (System.nanoTime() > until) {
            throw unclear();
        }
    }

    /** @param place the part of the file, as the file names it */
    BusinessException found(ActiveContent what, String place) {
        String plain = place.replaceAll("\\p{C}", "");
        return new BusinessException(
                "file.error.active", called, what, plain.substring(0, Math.min(plain.length(), LONGEST_PLACE)));
    }

    BusinessException damaged() {
        return new BusinessException("file.error.damaged", called);
    }

    /** Nobody can tell what is in it: encrypted, too deep, too large or too slow to read. */
    public BusinessException unclear() {
        return new BusinessException("file.error.unclear", called);
    }
}
