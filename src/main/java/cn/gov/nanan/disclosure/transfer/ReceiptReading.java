package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.bag.PackageRoute;
import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.exchange.Adoption;
import cn.gov.nanan.disclosure.exchange.DataPackage;
import cn.gov.nanan.disclosure.exchange.DocumentArrived;
import cn.gov.nanan.disclosure.exchange.ElementsReturned;
import cn.gov.nanan.disclosure.exchange.ElementsReturned.Returned;
import cn.gov.nanan.disclosure.exchange.ElementsReturned.ReturnedBy;
import cn.gov.nanan.disclosure.exchange.LineOutcome;
import cn.gov.nanan.disclosure.exchange.LineReceipt;
import cn.gov.nanan.disclosure.exchange.PackageImported;
import cn.gov.nanan.disclosure.exchange.PackageImported.Imported;
import cn.gov.nanan.disclosure.exchange.PackageLine;
import cn.gov.nanan.disclosure.exchange.PackageRefused;
import cn.gov.nanan.disclosure.exchange.PackageRegister;
import cn.gov.nanan.disclosure.exchange.PortalShown;
import cn.gov.nanan.disclosure.publicview.PackageAction;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** 回执（内网读）: what came back of a package, by its receipts or typed in from its control sheet. */
@Stateless
public class ReceiptReading {
    private static final Logger LOG = Logger.getLogger(ReceiptReading.class.getName());
    private static final int LONGEST_ADDRESS = 2000;
    private static final int LONGEST_REASON = 1000;

    @Inject
    private PackageRegister register;

    @Inject
    private Event<PackageImported> imported;

    @Inject
    private Event<ElementsReturned> elementsReturned;

    @Inject
    private Event<PortalShown> portalShown;

    @Inject
    private Event<PackageRefused> refused;

    @Inject
    private Clock clock;

    /** Reads a receipt that came; what it says is public fulfils what was owed. */
    public void take(@Observes DocumentArrived event) {
        if (!event.is(PackageType.RECEIPT)) {
            return;
        }
        ReceiptDocument receipt = ReceiptDocument.read(event.document());
        Optional<DataPackage> sealed = register.find(PackageRoute.outward(receipt.type()), receipt.sequence())
                .filter(known -> known.digest().equals(receipt.digest()))
                .map(register::lock);
        if (sealed.isEmpty()) {
            // Of a package that a restored database does not know: it stops no other.
            LOG.log(Level.WARNING, "Receipt of an unknown package: {0}", receipt.sequence());
        } else if (receipt.refused() != null) {
            refused(sealed.get(), receipt.refused(), event.sequence());
        } else {
            read(sealed.get(), receipt, event.sequence());
        }
    }

    /**
     * 外网拒收, by a receipt or typed in from its control sheet.
     *
     * @param number of the receipt; 0 where a person types it in
     */
    public void refused(DataPackage sealed, String reason, long number) {
        register.refuse(sealed, within(LONGEST_REASON, reason));
        refused.fire(new PackageRefused(
                sealed.sequence(),
                number,
                register.lines(sealed).stream().map(PackageLine::indexNumber).toList(),
                now()));
    }

    private void read(DataPackage sealed, ReceiptDocument receipt, long number) {
        Map<String, PackageLine> lines = register.lines(sealed).stream()
                .collect(Collectors.toMap(PackageLine::indexNumber, Function.identity()));
        List<ReceiptDocument.TellingLine> items = receipt.items().stream()
                .filter(item -> isOf(lines, item.indexNumber(), item.version()))
                .filter(item ->
                        item.outcome().fits(lines.get(item.indexNumber()).action()))
                .toList();
        if (!items.isEmpty()) {
            received(sealed, told(sealed, lines, items));
            adopt(sealed, lines, items, new ReturnedBy(number, "system"));
        }
        receipt.portal().stream()
                .filter(one -> isOf(lines, one.indexNumber(), one.version()))
                .filter(one -> lines.get(one.indexNumber()).isLive())
                .forEach(one -> shown(lines.get(one.indexNumber()), one.address(), right(sealed, one.at())));
    }

    /** Only what was said of the version that was sent. */
    private static boolean isOf(Map<String, PackageLine> lines, String indexNumber, int version) {
        return lines.containsKey(indexNumber) && lines.get(indexNumber).version() == version;
    }

    private Map<String, LineReceipt> told(
            DataPackage sealed, Map<String, PackageLine> lines, List<ReceiptDocument.TellingLine> items) {
        Map<String, LineReceipt> told = new HashMap<>();
        for (ReceiptDocument.TellingLine item : items) {
            LineReceipt receipt =
                    new LineReceipt(item.outcome(), within(LONGEST_ADDRESS, item.address()), right(sealed, item.at()));
            // 门户地址 that was typed in stands until a receipt names another.
            LineReceipt known = lines.get(item.indexNumber()).receipt();
            LineReceipt said = known == null ? receipt : receipt.shownAt(known.portal());
            told.put(
                    item.indexNumber(),
                    item.arranged().isEmpty() ? said : said.arranged(String.join("\n", item.arranged())));
        }
        return told;
    }

    /** A time that cannot be is set right. */
    private Instant right(DataPackage sealed, Instant said) {
        Instant now = now();
        Instant at = said.isBefore(sealed.sealedAt()) ? sealed.sealedAt() : said;
        return at.isAfter(now) ? now : at;
    }

    private void adopt(
            DataPackage sealed,
            Map<String, PackageLine> lines,
            List<ReceiptDocument.TellingLine> items,
            ReturnedBy source) {
        ElementsReturned returned = new ElementsReturned(
                source,
                items.stream()
                        .filter(item -> item.outcome() == LineOutcome.LIVE && item.elements() != null)
                        .map(item -> new Returned(
                                item.indexNumber(), item.version(), item.elements(), right(sealed, item.at())))
                        .toList());
        if (returned.items().isEmpty()) {
            return;
        }
        elementsReturned.fire(returned);
        returned.items().stream()
                .map(item -> lines.get(item.indexNumber()))
                .forEach(line -> register.receive(line, line.receipt().adopted(returned.adoption(line.indexNumber()))));
    }

    /** Enters it, and tells who waits for the public to have it. */
    private void received(DataPackage sealed, Map<String, LineReceipt> told) {
        register.receive(sealed, told);
        List<PackageLine> lines = register.lines(sealed).stream()
                .filter(line -> told.containsKey(line.indexNumber())
                        && told.get(line.indexNumber()).outcome().isDone())
                .toList();
        Optional<Instant> at =
                lines.stream().map(line -> told.get(line.indexNumber()).at()).max(Instant::compareTo);
        at.ifPresent(moment -> imported.fire(new PackageImported(
                sealed.route().sender(),
                sealed.sequence(),
                moment,
                lines.stream()
                        .map(line -> new Imported(line.indexNumber(), line.version(), line.action()))
                        .toList())));
    }

    /** 凭核对单确认: every item but those skipped has arrived, though nothing may travel inward but a code that a person types. */
    public void confirmed(DataPackage sealed, Instant at, Set<String> skipped) {
        Map<String, LineReceipt> told = new HashMap<>();
        register.lines(sealed).stream()
                .filter(PackageLine::isAwaited)
                .forEach(line -> told.put(line.indexNumber(), new LineReceipt(outcome(line, skipped), null, at)));
        received(sealed, told);
    }

    private static LineOutcome outcome(PackageLine line, Set<String> skipped) {
        if (skipped.contains(line.indexNumber())) {
            return LineOutcome.SKIPPED;
        }
        return line.action() == PackageAction.WITHDRAW ? LineOutcome.REMOVED : LineOutcome.LIVE;
    }

    /**
     * 录入要素: what the control sheet says was changed there of one item.
     *
     * @param changes the same in words, as the register shows it
     * @return what became of it at home
     */
    public Adoption typed(PackageLine line, Returned typed, String changes, String by) {
        ElementsReturned returned = new ElementsReturned(new ReturnedBy(0, by), List.of(typed));
        elementsReturned.fire(returned);
        Adoption became = returned.adoption(line.indexNumber());
        register.receive(line, line.receipt().arranged(changes).adopted(became));
        return became;
    }

    /** 门户地址 of what is live, by a receipt or typed in. */
    public void shown(PackageLine line, String address, Instant at) {
        register.receive(line, line.receipt().shownAt(address));
        portalShown.fire(new PortalShown(at, List.of(line.indexNumber())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static String within(int most, String text) {
        return text == null || text.isBlank() ? null : text.substring(0, Math.min(most, text.length()));
    }
}
