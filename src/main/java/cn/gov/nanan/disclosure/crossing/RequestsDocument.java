package cn.gov.nanan.disclosure.crossing;

import cn.gov.nanan.disclosure.applicant.ApplicantKind;
import cn.gov.nanan.disclosure.applicant.PersonalData;
import cn.gov.nanan.disclosure.applicant.PersonalField;
import cn.gov.nanan.disclosure.applicant.Sealed;
import cn.gov.nanan.disclosure.enquiry.ApplicantWrote;
import cn.gov.nanan.disclosure.enquiry.ApplicationForm;
import cn.gov.nanan.disclosure.enquiry.MessageKind;
import cn.gov.nanan.disclosure.enquiry.PublishedFile;
import cn.gov.nanan.disclosure.enquiry.Submission;
import cn.gov.nanan.disclosure.enquiry.Submitted;
import cn.gov.nanan.disclosure.file.ProofImage;
import cn.gov.nanan.disclosure.publicview.Json;
import cn.gov.nanan.disclosure.request.DeliveryForm;
import cn.gov.nanan.disclosure.request.DeliveryRoute;
import cn.gov.nanan.disclosure.request.Wanted;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** 申请文件: what a REQUESTS package holds once its envelope is opened: forms that were sent, and what was said later. */
final class RequestsDocument {
    private static final int LONGEST_TICKET = 32;

    /** What is said with the form itself. */
    private static final Set<MessageKind> WITH_FORM = EnumSet.of(MessageKind.ASSISTANCE, MessageKind.OTHER_FORM);

    private RequestsDocument() {}

    /**
     * 来件: a form or a message; the other is null.
     *
     * @param codeDigest of the 查询码 of whoever sent it
     */
    record Inward(Submitted form, ApplicantWrote message, String codeDigest) {
        String number() {
            return form == null ? message.number() : form.submission().number();
        }
    }

    static byte[] submission(Submitted form, PersonalData personal) {
        Submission submission = form.submission();
        return Entries.entry(json -> {
            Json.field(json, "kind", EntryKind.SUBMISSION);
            json.write("number", submission.number());
            json.write("codeDigest", submission.codeDigest());
            Json.field(json, "applicant", submission.applicant());
            json.writeStartObject("personal");
            personal.values().forEach((field, value) -> json.write(field.name(), value));
            json.writeEnd();
            json.writeStartArray("matters");
            submission.matters().forEach(wanted -> write(json, wanted));
            json.writeEnd();
            Json.field(json, "form", submission.form());
            Json.field(json, "route", submission.route());
            Json.field(json, "on", submission.on());
            Entries.write(json, "proofs", form.proofs());
            json.writeStartArray("messages");
            form.said().forEach(said -> {
                json.writeStartObject();
                Entries.write(json, said);
                json.writeEnd();
            });
            json.writeEnd();
        });
    }

    private static void write(JsonGenerator json, Wanted wanted) {
        json.writeStartObject();
        Json.field(json, "title", wanted.title());
        Json.field(json, "documentNumber", wanted.documentNumber());
        Json.field(json, "description", wanted.description());
        json.writeEnd();
    }

    static byte[] message(ApplicantWrote message, String codeDigest) {
        return Entries.entry(json -> {
            Json.field(json, "kind", EntryKind.MESSAGE);
            json.write("number", message.number());
            json.write("codeDigest", codeDigest);
            Entries.write(json, message.said());
            Json.field(json, "ticket", message.ticket());
        });
    }

    static String codeDigest(byte[] entry) {
        return Entries.codeDigest(Json.read(new ByteArrayInputStream(entry)));
    }

    /** The same entry under another number. */
    static byte[] renumbered(byte[] entry, String number) {
        JsonObject json = Json.read(new ByteArrayInputStream(entry));
        return jakarta.json.Json.createObjectBuilder(json)
                .add("number", number)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] of(List<byte[]> entries) {
        List<String> written = entries.stream()
                .map(entry -> new String(entry, StandardCharsets.UTF_8))
                .toList();
        return ("{" + Entries.array(written) + "}").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * @param seal of this node, for what is known of the applicants
     * @throws cn.gov.nanan.disclosure.platform.BusinessException {@code crossing.error.malformed}, or what refuses a proof
     */
    static List<Inward> read(byte[] document, Function<PersonalData, Sealed> seal) {
        return Json.understood(document, Entries.MALFORMED, json -> Entries.of(json).stream()
                .map(entry -> read(entry, seal))
                .toList());
    }

    private static Inward read(JsonObject entry, Function<PersonalData, Sealed> seal) {
        return switch (EntryKind.valueOf(entry.getString("kind"))) {
            case SUBMISSION -> new Inward(form(entry, seal), null, Entries.codeDigest(entry));
            case MESSAGE -> new Inward(null, message(entry), Entries.codeDigest(entry));
            default -> throw new IllegalArgumentException(entry.getString("kind"));
        };
    }

    private static Submitted form(JsonObject entry, Function<PersonalData, Sealed> seal) {
        Submitted form = new Submitted(
                new Submission(
                        Entries.number(entry),
                        Entries.codeDigest(entry),
                        ApplicantKind.valueOf(entry.getString("applicant")),
                        seal.apply(personal(entry.getJsonObject("personal"))),
                        matters(entry),
                        DeliveryForm.valueOf(entry.getString("form")),
                        DeliveryRoute.valueOf(entry.getString("route")),
                        Entries.day(entry, "on")),
                proofs(entry),
                Entries.limited(2, entry.getJsonArray("messages").getValuesAs(JsonObject.class)).stream()
                        .map(Entries::said)
                        .toList());
        Entries.require(form.said().stream().allMatch(said -> WITH_FORM.contains(said.kind()))
                && form.submission().on() != null);
        return form;
    }

    private static PersonalData personal(JsonObject json) {
        Map<PersonalField, String> values = new EnumMap<>(PersonalField.class);
        json.keySet().forEach(name -> values.put(PersonalField.valueOf(name), json.getString(name)));
        return new PersonalData(values);
    }

    private static List<Wanted> matters(JsonObject entry) {
        List<Wanted> matters = Entries.limited(
                        ApplicationForm.MOST_MATTERS,
                        entry.getJsonArray("matters").getValuesAs(JsonObject.class))
                .stream()
                .map(json -> new Wanted(
                        Entries.text(json, "title", Wanted.LONGEST_TITLE),
                        Entries.text(json, "documentNumber", Wanted.LONGEST_NUMBER),
                        Entries.text(json, "description", Wanted.LONGEST_DESCRIPTION)))
                .toList();
        Entries.require(!matters.isEmpty() && matters.stream().allMatch(Wanted::isGiven));
        return matters;
    }

    /** Judged by their bytes once more: the other side may have been taken over. */
    private static List<PublishedFile> proofs(JsonObject entry) {
        List<PublishedFile> proofs = Entries.limited(ApplicationForm.MOST_PROOFS, Entries.files(entry, "proofs"));
        proofs.forEach(proof -> ProofImage.of(proof.name(), proof.content()));
        return proofs;
    }

    private static ApplicantWrote message(JsonObject entry) {
        ApplicantWrote message = new ApplicantWrote(
                Entries.number(entry), Entries.said(entry), Entries.text(entry, "ticket", LONGEST_TICKET));
        Entries.require(!WITH_FORM.contains(message.said().kind())
                && (message.ticket() != null || message.said().kind() == MessageKind.FETCHED));
        return message;
    }
}
