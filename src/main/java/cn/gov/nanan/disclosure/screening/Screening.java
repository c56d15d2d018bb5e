package cn.gov.nanan.disclosure.screening;

import cn.gov.nanan.disclosure.form.Corrected;
import cn.gov.nanan.disclosure.platform.BusinessException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** 发布前检查: every comparison of one item on one day. */
public record Screening(List<Screened> entries) {
    /** 没有检查. */
    public static final Screening NONE = new Screening(List.of());

    static Screening of(Candidate now) {
        return new Screening(Arrays.stream(ScreeningPoint.values())
                .map(point -> point.compare(now))
                .flatMap(Optional::stream)
                .toList());
    }

    /** 更正: the public page, and what it makes doubtful anew; the rest was confirmed when the item was published. */
    Screening of(List<Corrected> parts) {
        Set<ScreeningPoint> points =
                parts.stream().flatMap(one -> ScreeningPoint.of(one.part())).collect(Collectors.toSet());
        points.add(ScreeningPoint.PREVIEW);
        return new Screening(
                entries.stream().filter(entry -> points.contains(entry.point())).toList());
    }

    /**
     * May it be published by who has confirmed these?
     *
     * @throws BusinessException {@code screening.error.fault}, {@code screening.error.doubt} naming the points, {@code
     *     screening.error.unseen}
     */
    public void require(Set<ScreeningPoint> confirmed) {
        refuse("screening.error.fault", points(Verdict.FAULT));
        List<ScreeningPoint> open =
                doubts().stream().filter(point -> !confirmed.contains(point)).toList();
        refuse(
                "screening.error.doubt",
                open.stream().filter(point -> point != ScreeningPoint.PREVIEW).toList());
        if (!open.isEmpty()) {
            throw BusinessException.invalid("preview", "screening.error.unseen");
        }
    }

    /** 请核对: what must be confirmed. */
    public List<ScreeningPoint> doubts() {
        return points(Verdict.DOUBT);
    }

    /** What is confirmed by one tick; hidden content is ticked piece by piece, and the public page is looked at. */
    public List<ScreeningPoint> ticks() {
        return doubts().stream()
                .filter(point -> point != ScreeningPoint.HIDDEN && point != ScreeningPoint.PREVIEW)
                .toList();
    }

    /** 须单独办理: what is wrong or doubtful beyond the public page, and so not published together with others. */
    public List<ScreeningPoint> alone() {
        return entries.stream()
                .filter(entry -> entry.verdict() != Verdict.PASS && entry.point() != ScreeningPoint.PREVIEW)
                .map(Screened::point)
                .toList();
    }

    public boolean isFaulty() {
        return !points(Verdict.FAULT).isEmpty();
    }

    private List<ScreeningPoint> points(Verdict verdict) {
        return entries.stream()
                .filter(entry -> entry.verdict() == verdict)
                .map(Screened::point)
                .toList();
    }

    private static void refuse(String key, List<ScreeningPoint> points) {
        if (!points.isEmpty()) {
            throw BusinessException.invalid("confirmed", key, points);
        }
    }
}
