package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.bag.PackageMark;
import cn.gov.nanan.disclosure.bag.PackageRoute;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 接续的跨度: from what stands here to what is to stand here.
 *
 * @param serials by year; only of those whose 索引号 go on too
 */
public record NumberJump(PackageRoute route, PackageMark from, PackageMark to, List<SerialJump> serials) {
    /** More is typed once more: a number with a digit too many goes further than any restore. */
    private static final int LARGE = 50;

    public NumberJump {
        serials = List.copyOf(serials);
    }

    public boolean isLarge() {
        return to.sequence() - from.sequence() > LARGE
                || serials.stream().anyMatch(serial -> serial.to() - serial.from() > LARGE);
    }

    /** 照抄: what is typed for a large one. */
    public String phrase() {
        return to.sequence() + serials.stream().map(serial -> " " + serial.to()).collect(Collectors.joining());
    }

    boolean isTyped(String typed) {
        String plain = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC);
        return phrase().equals(plain.strip().replaceAll("\\s+", " "));
    }
}
