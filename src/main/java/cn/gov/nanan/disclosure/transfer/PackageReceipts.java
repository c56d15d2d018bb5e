package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.exchange.DataPackage;
import cn.gov.nanan.disclosure.exchange.DocumentArrived;
import cn.gov.nanan.disclosure.exchange.Json;
import cn.gov.nanan.disclosure.exchange.LineOutcome;
import cn.gov.nanan.disclosure.exchange.LineReceipt;
import cn.gov.nanan.disclosure.exchange.PackageAction;
import cn.gov.nanan.disclosure.exchange.PackageImported;
import cn.gov.nanan.disclosure.exchange.PackageImported.Imported;
import cn.gov.nanan.disclosure.exchange.PackageLine;
import cn.gov.nanan.disclosure.exchange.PackageRegister;
import cn.gov.nanan.disclosure.exchange.PackageRoute;
import cn.gov.nanan.disclosure.exchange.PackageType;
import cn.gov.nanan.disclosure.exchange.Packages;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** 回执: what the public side says of a package, item by item; written there, read where the package was sealed. */
@Stateless
public class PackageReceipts {
    private static final Logger LOG = Logger.getLogger(PackageReceipts.class.getName());
    private static final int LONGEST_ARRANGED = 4000;
    private static final int LONGEST_ADDRESS = 2000;
    private static final int LONGEST_REASON = 1000;

    @Inject
    private Packages packages;

    @Inject
    private PackageRegister register;

    @Inject
    private Event<PackageImported> imported;

    @Inject
    private Clock clock;

    /**
     * 条目回执.
     *
     * @param arranged which 要素 the public side changed
     */
    public record ToldItem(StagedItem item, LineOutcome outcome, List<ArrangedField> arranged) {}

    /** Writes the receipt of a package that is public now. */
    public void published(PackageArrival arrival, List<ToldItem> items) {
        send(arrival, json -> {
            json.writeStartArray("items");
            items.forEach(told -> write(json, told, arrival.endedAt()));
            json.writeEnd();
        });
    }

    /** Writes the receipt of a package that was refused. */
    public void refused(PackageArrival arrival) {
        send(arrival, json -> json.write("refused", arrival.reason(Locale.CHINESE)));
    }

    private void send(PackageArrival arrival, java.util.function.Consumer<JsonGenerator> rest) {
        String receipt = Json.object(json -> {
            json.write("sequence", arrival.sequence());
            json.write("digest", arrival.digest());
            rest.accept(json);
        });
        DataPackage sealed = packages.seal(
                PackageRoute.inward(PackageType.RECEIPT, arrival.sender()), receipt.getBytes(StandardCharsets.UTF_8));
        arrival.receipted(sealed.sequence());
    }

    /** Sends a receipt once more: perhaps it was lost. */
    public void again(String agency, long receipt) {
        register.find(PackageRoute.inward(PackageType.RECEIPT, agency), receipt).ifPresent(register::again);
    }

    private static void write(JsonGenerator json, ToldItem told, Instant at) {
        json.writeStartObject();
        json.write("indexNumber", told.item().indexNumber());
        json.write("version", told.item().version());
        Json.field(json, "outcome", told.outcome());
        if (told.outcome() == LineOutcome.LIVE) {
            json.write("address", address(told.item().indexNumber()));
        }
        Json.field(json, "at", at);
        json.writeStartArray("arranged");
        told.arranged().forEach(change -> json.write(change.toString()));
        json.writeEnd();
        json.writeEnd();
    }

    /** Where the public reads it. */
    private static String address(String indexNumber) {
        return Setting.PUBLIC_BASE_URL.value().replaceAll("/+$", "") + "/catalogue/item?no=" + indexNumber;
    }

    /** Reads a receipt that came; what it says is public fulfils what was owed. */
    public void take(@Observes DocumentArrived event) {
        if (!event.is(PackageType.RECEIPT)) {
            return;
        }
        try {
            JsonObject json = Json.read(new ByteArrayInputStream(event.document()));
            Optional<DataPackage> sealed = register.find(
                            PackageRoute.outward(PackageType.ITEMS),
                            json.getJsonNumber("sequence").longValueExact())
                    .filter(known -> known.digest().equals(json.getString("digest")));
            if (sealed.isEmpty()) {
                // Of a package that a restored database does not know: it stops no other.
                LOG.log(Level.WARNING, "Receipt of an unknown package: {0}", json.get("sequence"));
            } else if (json.containsKey("refused")) {
                register.refuse(sealed.get(), within(LONGEST_REASON, json.getString("refused")));
            } else {
                received(sealed.get(), lines(json, sealed.get()));
            }
        } catch (JsonException
                | NullPointerException
                | ClassCastException
                | IllegalArgumentException
                | ArithmeticException
                | DateTimeException malformed) {
            throw new BusinessException("transfer.error.receipt-malformed");
        }
    }

    /** Only what was said of the version that was sent; a time that cannot be is set right. */
    private Map<String, LineReceipt> lines(JsonObject json, DataPackage sealed) {
        Map<String, Integer> versions = register.lines(sealed).stream()
                .collect(Collectors.toMap(PackageLine::indexNumber, PackageLine::version));
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Map<String, LineReceipt> told = new HashMap<>();
        for (JsonObject item : json.getJsonArray("items").getValuesAs(JsonObject.class)) {
            if (!Integer.valueOf(item.getInt("version")).equals(versions.get(item.getString("indexNumber")))) {
                continue;
            }
            Instant at = Instant.parse(item.getString("at"));
            at = at.isBefore(sealed.sealedAt()) ? sealed.sealedAt() : at;
            List<String> arranged = item.getJsonArray("arranged").getValuesAs(jakarta.json.JsonString::getString);
            told.put(
                    item.getString("indexNumber"),
                    new LineReceipt(
                            LineOutcome.valueOf(item.getString("outcome")),
                            within(LONGEST_ADDRESS, item.getString("address", null)),
                            arranged.isEmpty() ? null : within(LONGEST_ARRANGED, String.join("\n", arranged)),
                            at.isAfter(now) ? now : at));
        }
        return told;
    }

    /** Enters it, and tells who waits for the public to have it. */
    private void received(DataPackage sealed, Map<String, LineReceipt> told) {
        register.receive(sealed, told);
        List<PackageLine> lines = register.lines(sealed).stream()
                .filter(line -> told.containsKey(line.indexNumber())
                        && told.get(line.indexNumber()).outcome() != LineOutcome.SKIPPED)
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

    /** 凭核对单确认: every item has arrived, though nothing may travel inward but a code that a person types. */
    public void confirmed(DataPackage sealed, Instant at, String arranged) {
        Map<String, LineReceipt> told = new HashMap<>();
        List<PackageLine> open = register.lines(sealed).stream()
                .filter(line -> line.receipt() == null)
                .toList();
        for (PackageLine line : open) {
            LineOutcome outcome = line.action() == PackageAction.WITHDRAW ? LineOutcome.REMOVED : LineOutcome.LIVE;
            told.put(line.indexNumber(), new LineReceipt(outcome, null, within(LONGEST_ARRANGED, arranged), at));
        }
        received(sealed, told);
    }

    private static String within(int most, String text) {
        return text == null || text.isBlank() ? null : text.substring(0, Math.min(most, text.length()));
    }
}
