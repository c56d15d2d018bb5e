package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.exchange.LineOutcome;
import cn.gov.nanan.disclosure.publicview.ArrangedElements;
import cn.gov.nanan.disclosure.publicview.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * 回执文件: what a RECEIPT package holds of one package of items. Reading refuses every field that it does not know.
 *
 * @param type of the package of which it tells; of what holds no items only a refusal is told
 * @param digest of that package
 * @param refused why that was refused; null where it was not
 * @param items what became of each; empty in a further receipt, which only tells addresses
 * @param portal 门户地址 that were entered since
 */
record ReceiptDocument(
        PackageType type, long sequence, String digest, String refused, List<TellingLine> items, List<Portal> portal) {
    private static final Set<String> FIELDS = Set.of("type", "sequence", "digest", "refused", "items", "portal");
    private static final Set<String> LINE_FIELDS =
            Set.of("indexNumber", "version", "outcome", "address", "at", "arranged", "elements");
    private static final Set<String> PORTAL_FIELDS = Set.of("indexNumber", "version", "address", "at");

    /**
     * 条目回执.
     *
     * @param address where the public reads it; null where it is not live
     * @param arranged what was changed of its 要素 there, in words
     * @param elements its 要素 as they are public; null where nothing was changed
     */
    record TellingLine(
            String indexNumber,
            int version,
            LineOutcome outcome,
            String address,
            Instant at,
            List<String> arranged,
            ArrangedElements elements) {
        private void write(JsonGenerator json) {
            json.write("indexNumber", indexNumber);
            json.write("version", version);
            Json.field(json, "outcome", outcome);
            Json.field(json, "address", address);
            Json.field(json, "at", at);
            json.writeStartArray("arranged");
            arranged.forEach(json::write);
            json.writeEnd();
            if (elements != null) {
                elements.write(json, "elements");
            }
        }

        private static TellingLine read(JsonObject json) {
            Json.only(LINE_FIELDS, json);
            return new TellingLine(
                    json.getString("indexNumber"),
                    json.getInt("version"),
                    LineOutcome.valueOf(json.getString("outcome")),
                    json.getString("address", null),
                    Instant.parse(json.getString("at")),
                    json.getJsonArray("arranged").getValuesAs(JsonString::getString),
                    json.containsKey("elements") ? ArrangedElements.read(json.getJsonObject("elements")) : null);
        }
    }

    /**
     * 门户地址 of one item.
     *
     * @param at when it was entered
     */
    record Portal(String indexNumber, int version, String address, Instant at) {
        Portal {
            PortalAddresses.require(address);
        }

        private void write(JsonGenerator json) {
            json.write("indexNumber", indexNumber);
            json.write("version", version);
            json.write("address", address);
            Json.field(json, "at", at);
        }

        private static Portal read(JsonObject json) {
            Json.only(PORTAL_FIELDS, json);
            return new Portal(
                    json.getString("indexNumber"),
                    json.getInt("version"),
                    json.getString("address"),
                    Instant.parse(json.getString("at")));
        }
    }

    byte[] write() {
        return Json.object(json -> {
                    Json.field(json, "type", type == PackageType.ITEMS ? null : type);
                    json.write("sequence", sequence);
                    json.write("digest", digest);
                    Json.field(json, "refused", refused);
                    json.writeStartArray("items");
                    items.forEach(line -> object(json, () -> line.write(json)));
                    json.writeEnd();
                    json.writeStartArray("portal");
                    portal.forEach(one -> object(json, () -> one.write(json)));
                    json.writeEnd();
                })
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void object(JsonGenerator json, Runnable fields) {
        json.writeStartObject();
        fields.run();
        json.writeEnd();
    }

    /** @throws cn.gov.nanan.disclosure.platform.BusinessException {@code transfer.error.receipt-malformed} */
    static ReceiptDocument read(byte[] document) {
        return Json.understood(document, "transfer.error.receipt-malformed", json -> {
            Json.only(FIELDS, json);
            return new ReceiptDocument(
                    PackageType.valueOf(json.getString("type", PackageType.ITEMS.name())),
                    json.getJsonNumber("sequence").longValueExact(),
                    json.getString("digest"),
                    json.getString("refused", null),
                    each(json.getJsonArray("items"), TellingLine::read),
                    each(json.getJsonArray("portal"), Portal::read));
        });
    }

    private static <T> List<T> each(JsonArray array, Function<JsonObject, T> read) {
        return array.stream().map(JsonValue::asJsonObject).map(read).toList();
    }
}
