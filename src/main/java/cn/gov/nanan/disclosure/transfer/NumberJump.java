package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.bag.PackageMark;
import cn.gov.nanan.disclosure.bag.PackageRoute;
import java.text.Normalizer;

/**
 * 接续的跨度: from what stands here to what is to stand here.
 *
 * @param indexYear 0 where the 索引号 stay as they are
 */
public record NumberJump(
        PackageRoute route, PackageMark from, PackageMark to, int indexYear, int serialFrom, int serialTo) {
    /** More is typed once more: a number with a digit too many goes further than any restore. */
    private static final int LARGE = 50;

    public boolean isLarge() {
        return to.sequence() - from.sequence() > LARGE || serialTo - serialFrom > LARGE;
    }

    /** 照抄: what is typed for a large one. */
    public String phrase() {
        return to.sequence() + (indexYear == 0 ? "" : " " + serialTo);
    }

    boolean isTyped(String typed) {
        String plain = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC);
        return phrase().equals(plain.strip().replaceAll("\\s+", " "));
    }
}
