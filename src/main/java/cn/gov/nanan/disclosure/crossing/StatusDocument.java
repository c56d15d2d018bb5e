package cn.gov.nanan.disclosure.crossing;

import cn.gov.nanan.disclosure.bag.PackageMark;
import cn.gov.nanan.disclosure.enquiry.AnswerGiven;
import cn.gov.nanan.disclosure.enquiry.AskedOfApplicant;
import cn.gov.nanan.disclosure.enquiry.ClockEvent;
import cn.gov.nanan.disclosure.enquiry.EnquiryMessage;
import cn.gov.nanan.disclosure.enquiry.PublicStep;
import cn.gov.nanan.disclosure.enquiry.PublishedFile;
import cn.gov.nanan.disclosure.enquiry.StatusRecord;
import cn.gov.nanan.disclosure.publicview.Json;
import cn.gov.nanan.disclosure.reply.ReplyEventKind;
import cn.gov.nanan.disclosure.request.ServiceWay;
import cn.gov.nanan.disclosure.request.Wanted;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * 状态文件: what a STATUS package holds. The steps and days stand open; what somebody wrote in words stands beside them in an
 * envelope, entry by entry in the same order.
 */
final class StatusDocument {
    private static final String OPEN = "open";
    private static final String PERSONAL = "personal";
    private static final String CODE = "codeDigest";
    private static final int MOST_EVENTS = 400;
    private static final int MOST_WANTED = 60;
    private static final Consumer<JsonGenerator> NOTHING = json -> {};

    private StatusDocument() {}

    /**
     * 去件: one entry.
     *
     * @param number null of a receipt
     * @param codeDigest of the 查询码 of the request; null of a receipt
     * @param status null but of a status
     * @param files empty but of an answer
     * @param about the package of requests that was taken in or passed over; null but of a receipt
     */
    record Outward(
            EntryKind kind,
            String number,
            String codeDigest,
            StatusRecord status,
            List<PublishedFile> files,
            PackageMark about) {}

    static byte[] status(StatusRecord status, String codeDigest) {
        return entry(
                EntryKind.STATUS,
                json -> {
                    json.write("number", status.number());
                    Json.field(json, "step", status.step());
                    Json.field(json, "day", status.day());
                    Json.field(json, "received", status.received());
                    Json.field(json, "served", status.served());
                    Json.field(
                            json,
                            "askedUntil",
                            status.asked() == null ? null : status.asked().until());
                    json.writeStartArray("events");
                    status.events().forEach(event -> write(json, event));
                    json.writeEnd();
                },
                json -> {
                    json.write(CODE, codeDigest);
                    Json.field(
                            json,
                            "asked",
                            status.asked() == null ? null : status.asked().what());
                    json.writeStartArray("wanted");
                    status.wanted().forEach(json::write);
                    json.writeEnd();
                });
    }

    private static void write(JsonGenerator json, ClockEvent event) {
        json.writeStartObject();
        Json.field(json, "kind", event.kind());
        Json.field(json, "day", event.day());
        json.write("days", event.days());
        Json.field(json, "until", event.until());
        json.writeEnd();
    }

    static byte[] answer(AnswerGiven answer, String codeDigest) {
        return entry(EntryKind.ANSWER, json -> json.write("number", answer.number()), json -> {
            json.write(CODE, codeDigest);
            Entries.write(json, "files", answer.files());
        });
    }

    static byte[] erased(String number, String codeDigest) {
        return entry(EntryKind.ERASED, json -> json.write("number", number), json -> json.write(CODE, codeDigest));
    }

    /** @param kind RECEIVED or PASSED */
    static byte[] receipt(EntryKind kind, PackageMark about) {
        return entry(
                kind,
                json -> {
                    json.write("sequence", about.sequence());
                    json.write("digest", about.digest());
                },
                NOTHING);
    }

    private static byte[] entry(EntryKind kind, Consumer<JsonGenerator> open, Consumer<JsonGenerator> personal) {
        return Entries.entry(json -> {
            json.writeStartObject(OPEN);
            Json.field(json, "kind", kind);
            open.accept(json);
            json.writeEnd();
            json.writeStartObject(PERSONAL);
            personal.accept(json);
            json.writeEnd();
        });
    }

    /** @param envelope seals for the receiver */
    static byte[] of(List<byte[]> entries, UnaryOperator<byte[]> envelope) {
        List<String> open = new ArrayList<>();
        List<String> personal = new ArrayList<>();
        for (byte[] entry : entries) {
            JsonObject json = Json.read(new ByteArrayInputStream(entry));
            open.add(json.getJsonObject(OPEN).toString());
            personal.add(json.getJsonObject(PERSONAL).toString());
        }
        byte[] sealed = envelope.apply(("{" + Entries.array(personal) + "}").getBytes(StandardCharsets.UTF_8));
        return ("{" + Entries.array(open) + ",\"" + PERSONAL + "\":\""
                        + Base64.getEncoder().encodeToString(sealed) + "\"}")
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * @param opener opens the envelope
     * @throws cn.gov.nanan.disclosure.platform.BusinessException {@code crossing.error.malformed}, or what {@code opener}
     *     says
     */
    static List<Outward> read(byte[] document, UnaryOperator<byte[]> opener) {
        return Json.understood(document, Entries.MALFORMED, json -> {
            byte[] personal = opener.apply(Base64.getDecoder().decode(json.getString(PERSONAL)));
            return entries(Entries.of(json), Entries.of(Json.read(new ByteArrayInputStream(personal))));
        });
    }

    private static List<Outward> entries(List<JsonObject> open, List<JsonObject> personal) {
        Entries.require(open.size() == personal.size());
        List<Outward> entries = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            entries.add(entry(open.get(i), personal.get(i)));
        }
        return entries;
    }

    private static Outward entry(JsonObject open, JsonObject personal) {
        EntryKind kind = EntryKind.valueOf(open.getString("kind"));
        Entries.require(!Set.of(EntryKind.SUBMISSION, EntryKind.MESSAGE).contains(kind));
        if (kind == EntryKind.RECEIVED || kind == EntryKind.PASSED) {
            PackageMark about =
                    new PackageMark(open.getJsonNumber("sequence").longValueExact(), Entries.digest(open, "digest"));
            return new Outward(kind, null, null, null, List.of(), about);
        }
        return new Outward(
                kind,
                Entries.number(open),
                Entries.codeDigest(personal),
                kind == EntryKind.STATUS ? status(open, personal) : null,
                kind == EntryKind.ANSWER ? Entries.files(personal, "files") : List.of(),
                null);
    }

    private static StatusRecord status(JsonObject open, JsonObject personal) {
        PublicStep step = Entries.constant(PublicStep.class, open, "step");
        StatusRecord status = new StatusRecord(
                Entries.number(open),
                Entries.codeDigest(personal),
                step,
                Entries.day(open, "day"),
                Entries.day(open, "received"),
                Entries.limited(MOST_EVENTS, open.getJsonArray("events").getValuesAs(JsonObject.class)).stream()
                        .map(StatusDocument::event)
                        .toList(),
                asked(open, personal),
                Entries.limited(MOST_WANTED, personal.getJsonArray("wanted").getValuesAs(JsonString.class)).stream()
                        .map(JsonString::getString)
                        .toList(),
                Entries.constant(ServiceWay.class, open, "served"));
        Entries.require((step == null || status.day() != null)
                && status.wanted().stream().allMatch(name -> name.length() <= Wanted.LONGEST_TITLE));
        return status;
    }

    private static AskedOfApplicant asked(JsonObject open, JsonObject personal) {
        if (!open.containsKey("askedUntil")) {
            return null;
        }
        String what = Entries.text(personal, "asked", EnquiryMessage.LONGEST);
        Entries.require(what != null);
        return new AskedOfApplicant(Entries.day(open, "askedUntil"), what);
    }

    private static ClockEvent event(JsonObject json) {
        ClockEvent event = new ClockEvent(
                ReplyEventKind.valueOf(json.getString("kind")),
                Entries.day(json, "day"),
                json.getJsonNumber("days").intValueExact(),
                Entries.day(json, "until"));
        Entries.require(event.day() != null);
        return event;
    }
}
