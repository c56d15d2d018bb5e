package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.bag.PackageRoute;
import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.exchange.DataPackage;
import cn.gov.nanan.disclosure.exchange.LineOutcome;
import cn.gov.nanan.disclosure.exchange.PackageRegister;
import cn.gov.nanan.disclosure.exchange.Packages;
import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** 回执（外网写）: what the public side says of a package, item by item. */
@Stateless
public class PackageReceipts {
    @Inject
    private Packages packages;

    @Inject
    private PackageRegister register;

    /**
     * 条目回执.
     *
     * @param arranged which 要素 the public side changed
     */
    public record ToldItem(StagedItem item, LineOutcome outcome, List<ArrangedField> arranged) {}

    /** Writes the receipt of a package that is public now. */
    public void published(PackageArrival arrival, List<ToldItem> items) {
        send(
                arrival,
                null,
                items.stream().map(told -> line(told, arrival.endedAt())).toList(),
                portal(items));
    }

    private static List<ReceiptDocument.Portal> portal(List<ToldItem> items) {
        return items.stream()
                .filter(told ->
                        told.outcome() == LineOutcome.LIVE && told.item().portal() != null)
                .map(told -> portal(told.item()))
                .toList();
    }

    private static ReceiptDocument.Portal portal(StagedItem item) {
        return new ReceiptDocument.Portal(item.indexNumber(), item.version(), item.portal(), item.portalAt());
    }

    /** Writes the receipt of a package that was refused. */
    public void refused(PackageArrival arrival) {
        send(arrival, arrival.reason(Locale.CHINESE), List.of(), List.of());
    }

    /** 又一回执: where the city portal shows items of a package that has had its receipt before. */
    public void shown(PackageArrival arrival, List<StagedItem> items) {
        send(
                arrival,
                null,
                List.of(),
                items.stream().map(PackageReceipts::portal).toList());
    }

    private void send(
            PackageArrival arrival,
            String refused,
            List<ReceiptDocument.TellingLine> items,
            List<ReceiptDocument.Portal> portal) {
        ReceiptDocument receipt =
                new ReceiptDocument(arrival.type(), arrival.sequence(), arrival.digest(), refused, items, portal);
        DataPackage sealed = packages.seal(PackageRoute.inward(PackageType.RECEIPT, arrival.sender()), receipt.write());
        arrival.receipted(sealed.sequence());
    }

    /** Sends its receipts once more, from the first to the last: perhaps one was lost. */
    public void again(String agency, long first, long last) {
        register.again(PackageRoute.inward(PackageType.RECEIPT, agency), first, last);
    }

    private static ReceiptDocument.TellingLine line(ToldItem told, Instant at) {
        StagedItem item = told.item();
        boolean live = told.outcome() == LineOutcome.LIVE;
        return new ReceiptDocument.TellingLine(
                item.indexNumber(),
                item.version(),
                told.outcome(),
                live ? address(item.indexNumber()) : null,
                at,
                told.arranged().stream().map(ArrangedField::toString).toList(),
                live && !told.arranged().isEmpty() ? item.elements() : null);
    }

    /** Where the public reads it. */
    private static String address(String indexNumber) {
        return Setting.PUBLIC_BASE_URL.value().replaceAll("/+$", "") + "/catalogue/item?no=" + indexNumber;
    }
}
