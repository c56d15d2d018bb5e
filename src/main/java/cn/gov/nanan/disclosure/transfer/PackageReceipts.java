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
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** 回执: what the public side says of a package, item by item; written there, read where the package was sealed. */
@Stateless
public class PackageReceipts {
    private static final int LONGEST_ARRANGED = 4000;
    private static final int LONGEST_ADDRESS = 2000;
    private static final int LONGEST_REASON = 1000;

    @Inject
    private Packages packages;

    @Inject
    private PackageRegister register;

    @Inject
    private Event<PackageImported> imported;

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
        packages.seal(
                PackageRoute.inward(PackageType.RECEIPT, arrival.sender()), receipt.getBytes(StandardCharsets.UTF_8));
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
            DataPackage sealed = register.find(
                            PackageRoute.outward(PackageType.ITEMS),
                            json.getJsonNumber("sequence").longValueExact())
                    .filter(known -> known.digest().equals(json.getString("digest")))
                    .orElseThrow(() -> new BusinessException("transfer.error.receipt-unknown"));
            if (json.containsKey("refused")) {
                register.refuse(sealed, within(LONGEST_REASON, json.getString("refused")));
            } else {
                received(sealed, lines(json));
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

    private static Map<String, LineReceipt> lines(JsonObject json) {
        Map<String, LineReceipt> told = new HashMap<>();
        for (JsonObject item : json.getJsonArray("items").getValuesAs(JsonObject.class)) {
            List<String> arranged = item.getJsonArray("arranged").getValuesAs(jakarta.json.JsonString::getString);
            told.put(
                    item.getString("indexNumber"),
                    new LineReceipt(
                            LineOutcome.valueOf(item.getString("outcome")),
                            within(LONGEST_ADDRESS, item.getString("address", null)),
                            arranged.isEmpty() ? null : within(LONGEST_ARRANGED, String.join("\n", arranged)),
                            Instant.parse(item.getString("at"))));
        }
        return told;
    }

    /** Enters it, and tells who waits for the public to have it. */
    private void received(DataPackage sealed, Map<String, LineReceipt> told) {
        register.receive(sealed, told);
        List<PackageLine> lines = register.lines(sealed).stream()
                .filter(line -> told.containsKey(line.indexNumber()))
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
        for (PackageLine line : register.lines(sealed)) {
            LineOutcome outcome = line.action() == PackageAction.WITHDRAW ? LineOutcome.REMOVED : LineOutcome.LIVE;
            told.put(line.indexNumber(), new LineReceipt(outcome, null, within(LONGEST_ARRANGED, arranged), at));
        }
        received(sealed, told);
    }

    private static String within(int most, String text) {
        return text == null || text.isBlank() ? null : text.substring(0, Math.min(most, text.length()));
    }
}
