package cn.gov.nanan.disclosure.report;

import cn.gov.nanan.disclosure.exchange.Packages;
import cn.gov.nanan.disclosure.exchange.PublicItems;
import cn.gov.nanan.disclosure.publicview.PackagedItem;
import cn.gov.nanan.disclosure.publicview.PublicItem;
import cn.gov.nanan.disclosure.publicview.Withdrawal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** 历史目录样例: entries that come by a package and that no item stands behind. */
@ApplicationScoped
@Transactional
public class OlderCatalogue {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Packages packages;

    /** So many of one category, all published at the same moment, by one publisher. */
    public void takeOver(int from, int to, String category, String publisher, Instant published) {
        packages.send(
                IntStream.rangeClosed(from, to)
                        .mapToObj(n -> PackagedItem.publish(entry(n, category, publisher, published), List.of()))
                        .toList(),
                "admin");
    }

    /** Takes them back. */
    public void withdraw(int from, int to) {
        Withdrawal mistaken = new Withdrawal(Withdrawal.Reason.CORRECTION, LocalDate.parse("2026-03-02"), null);
        packages.send(
                IntStream.rangeClosed(from, to)
                        .mapToObj(n -> PackagedItem.withdraw(number(n), 1, mistaken))
                        .toList(),
                "admin");
    }

    private static String number(int n) {
        return "QZ07000-0101-2016-%05d".formatted(n);
    }

    private static PublicItem entry(int n, String category, String publisher, Instant published) {
        PublicItem notice = PublicItems.notice(n);
        return new PublicItem(
                number(n),
                1,
                "历史通知第" + n + "号",
                "南经〔2016〕" + n + "号",
                null,
                new PublicItem.Issuer(publisher, null),
                new PublicItem.Classification("通知", category, null, List.of()),
                new PublicItem.Dates(
                        notice.dates().formation(), notice.dates().issue(), published, published, null, null),
                notice.validity(),
                notice.content(),
                null);
    }

    /** As if the administrator had closed the category before today; null: opened again. */
    public void close(String code, String lastDay) {
        entities.createNativeQuery("update category_version set valid_to = "
                        + (lastDay == null ? "null" : "date '" + lastDay + "'") + " where code = '" + code + "'")
                .executeUpdate();
    }
}
