package cn.gov.nanan.disclosure.exchange;

import cn.gov.nanan.disclosure.bag.PackageRoute;
import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.publicview.Changes;
import cn.gov.nanan.disclosure.publicview.PackagedItem;
import cn.gov.nanan.disclosure.publicview.PublicItem;
import cn.gov.nanan.disclosure.publicview.PublicItem.Classification;
import cn.gov.nanan.disclosure.publicview.PublicItem.Content;
import cn.gov.nanan.disclosure.publicview.PublicItem.Dates;
import cn.gov.nanan.disclosure.publicview.PublicItem.Issuer;
import cn.gov.nanan.disclosure.publicview.PublicItem.Mode;
import cn.gov.nanan.disclosure.publicview.Validity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** 公开信息若干, for tests: number {@code n} is published {@code n} hours after a fixed moment. */
public final class PublicItems {
    /** From the bureau to the public side. */
    public static final PackageRoute OUT = new PackageRoute("QZ07000", "PORTAL", PackageType.ITEMS);

    public static final Instant FIRST = Instant.parse("2026-03-02T01:00:00Z");

    private PublicItems() {}

    public static String number(int n) {
        return "QZ07000-0101-2026-%05d".formatted(n);
    }

    public static PublicItem notice(int n) {
        return notice(n, 1, null);
    }

    public static PublicItem notice(int n, int version, String supersedes) {
        Instant published = FIRST.plus(Duration.ofHours(n));
        return new PublicItem(
                number(n),
                version,
                "关于开展第" + n + "批技术改造项目申报的通知",
                "南工信〔2026〕" + n + "号",
                "组织申报",
                new Issuer("南安市工业和信息化局", "产业发展科"),
                new Classification("通知", n % 2 == 0 ? "规划计划" : "办事指南", "工业、交通", List.of("技改", "申报")),
                new Dates(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 2), published, published, null, null),
                Validity.IN_FORCE,
                new Content(Mode.FULL_TEXT, null, "<p>各有关企业：请于" + n + "日内提交<b>申报材料</b>。</p><script>alert(1)</script>"),
                supersedes);
    }

    /** The same, once corrected, and clarifying what went about outside. */
    public static PublicItem changed(int n, int version) {
        PublicItem before = notice(n, version, null);
        return new PublicItem(
                before.indexNumber(),
                version,
                before.title(),
                before.documentNumber(),
                before.summary(),
                new Issuer(before.origin().publisher(), before.origin().section(), "泉州市工业和信息化局"),
                before.classification(),
                before.dates(),
                before.validity(),
                before.content(),
                null,
                new Changes(
                        new Changes.Clarified(null, "网传不再受理申报", LocalDate.of(2026, 3, 2)),
                        List.of(
                                new Changes.CorrectionNote(2, LocalDate.of(2026, 3, 4), "标题有误 已更正"),
                                new Changes.CorrectionNote(3, LocalDate.of(2026, 3, 5), "主题词有误，已更正"))));
    }

    /** In force on these days only. */
    public static PublicItem during(int n, LocalDate effective, LocalDate expiry) {
        PublicItem lasting = notice(n);
        Dates dates = lasting.dates();
        return new PublicItem(
                lasting.indexNumber(),
                1,
                lasting.title(),
                lasting.documentNumber(),
                lasting.summary(),
                lasting.origin(),
                lasting.classification(),
                new Dates(dates.formation(), dates.issue(), dates.published(), dates.modified(), effective, expiry),
                Validity.NOT_YET_IN_FORCE,
                lasting.content(),
                null);
    }

    /** Content that stands at another address. */
    public static PublicItem linked(int n) {
        PublicItem full = notice(n);
        return new PublicItem(
                full.indexNumber(),
                1,
                "=转发“专精特新”企业培育办法, 100%_",
                "泉政办〔2026〕 12号",
                null,
                full.origin(),
                full.classification(),
                full.dates(),
                Validity.IN_FORCE,
                new Content(Mode.LINK, "https://www.quanzhou.gov.cn/a?b=1&c=2", null),
                null);
    }

    /** The same under another number, by another publisher. */
    public static PublicItem as(PublicItem item, String number, String publisher) {
        return new PublicItem(
                number,
                item.version(),
                item.title(),
                item.documentNumber(),
                item.summary(),
                new PublicItem.Issuer(publisher, item.origin().section()),
                item.classification(),
                item.dates(),
                item.validity(),
                item.content(),
                item.supersedes());
    }

    /** A whole text under another's name, without the address of where it stands. */
    public static PublicItem extracted(int n, String number, String publisher) {
        PublicItem full = notice(n);
        return as(
                new PublicItem(
                        full.indexNumber(),
                        1,
                        full.title(),
                        full.documentNumber(),
                        null,
                        full.origin(),
                        full.classification(),
                        full.dates(),
                        Validity.IN_FORCE,
                        new Content(Mode.EXTRACT, null, "<p>冒名的全文</p>"),
                        null),
                number,
                publisher);
    }

    /** These items as the content of a package. */
    static PackageContent content(PackagedItem... items) {
        return PackageContent.items(Stream.of(items).map(FrozenItem::of).toList());
    }
}
