package cn.gov.nanan.disclosure.publicview;

import cn.gov.nanan.disclosure.publicview.PublicItem.Classification;
import cn.gov.nanan.disclosure.publicview.PublicItem.Content;
import cn.gov.nanan.disclosure.publicview.PublicItem.Dates;
import cn.gov.nanan.disclosure.publicview.PublicItem.Issuer;
import cn.gov.nanan.disclosure.publicview.PublicItem.Mode;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.stream.JsonGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** 条目文件: {@code item.json}, one item of a package as JSON, both ways. Reading refuses every field that it does not know. */
public final class ItemJson {
    private static final Set<String> FIELDS = Set.of(
            "indexNumber",
            "version",
            "title",
            "documentNumber",
            "summary",
            "publisher",
            "section",
            "maker",
            "documentType",
            "category",
            "theme",
            "keywords",
            "formationDate",
            "issueDate",
            "publishedAt",
            "modifiedAt",
            "effectiveDate",
            "expiryDate",
            "validity",
            "mode",
            "link",
            "text",
            "supersedes",
            "clarifies",
            "corrections",
            "publication",
            "files");
    private static final String ON_ARRIVAL = "ON_ARRIVAL";
    private static final Set<String> TOMBSTONE_FIELDS = Set.of("indexNumber", "version", "reason", "date", "successor");
    private static final Set<String> FILE_FIELDS = Set.of("name", "mediaType", "size", "sha256");

    private ItemJson() {}

    public static String write(PackagedItem packaged) {
        return Json.object(json -> {
            json.write("indexNumber", packaged.indexNumber());
            json.write("version", packaged.version());
            if (packaged.withdrawal() != null) {
                write(json, packaged.withdrawal());
            } else {
                write(json, packaged.item());
                write(json, packaged.files());
            }
        });
    }

    private static void write(JsonGenerator json, Withdrawal withdrawal) {
        Json.field(json, "reason", withdrawal.reason());
        Json.field(json, "date", withdrawal.on());
        Json.field(json, "successor", withdrawal.successor());
    }

    private static void write(JsonGenerator json, PublicItem item) {
        Json.field(json, "title", item.title());
        Json.field(json, "documentNumber", item.documentNumber());
        Json.field(json, "summary", item.summary());
        Json.field(json, "publisher", item.origin().publisher());
        Json.field(json, "section", item.origin().section());
        Json.field(json, "maker", item.origin().maker());
        write(json, item.classification());
        write(json, item.dates());
        Json.field(json, "validity", item.validity());
        Json.field(json, "mode", item.content().mode());
        Json.field(json, "link", item.content().link());
        Json.field(json, "text", item.content().text());
        Json.field(json, "supersedes", item.supersedes());
        item.changes().write(json);
        if (item.onArrival()) {
            json.write("publication", ON_ARRIVAL);
        }
    }

    private static void write(JsonGenerator json, Classification classification) {
        Json.field(json, "documentType", classification.documentType());
        Json.field(json, "category", classification.category());
        Json.field(json, "theme", classification.theme());
        json.writeStartArray("keywords");
        classification.keywords().forEach(json::write);
        json.writeEnd();
    }

    private static void write(JsonGenerator json, Dates dates) {
        Json.field(json, "formationDate", dates.formation());
        Json.field(json, "issueDate", dates.issue());
        Json.field(json, "publishedAt", dates.published());
        Json.field(json, "modifiedAt", dates.modified());
        Json.field(json, "effectiveDate", dates.effective());
        Json.field(json, "expiryDate", dates.expiry());
    }

    private static void write(JsonGenerator json, List<PackagedFile> files) {
        json.writeStartArray("files");
        for (PackagedFile file : files) {
            json.writeStartObject();
            json.write("name", file.name());
            json.write("mediaType", file.mediaType());
            json.write("size", file.size());
            json.write("sha256", file.sha256());
            json.writeEnd();
        }
        json.writeEnd();
    }

    /** @throws RuntimeException when the object is not a public view; who reads a package refuses it then */
    public static PublicItem item(JsonObject json) {
        Json.only(FIELDS, json);
        return new PublicItem(
                text(json, "indexNumber"),
                json.getInt("version"),
                text(json, "title"),
                text(json, "documentNumber"),
                text(json, "summary"),
                new Issuer(text(json, "publisher"), text(json, "section"), text(json, "maker")),
                new Classification(
                        text(json, "documentType"), text(json, "category"), text(json, "theme"), keywords(json)),
                dates(json),
                Validity.valueOf(text(json, "validity")),
                new Content(Mode.valueOf(text(json, "mode")), text(json, "link"), text(json, "text")),
                text(json, "supersedes"),
                Changes.read(json),
                isOnArrival(json));
    }

    /** Packages of one node, and what was taken over from elsewhere, bring their own day of publication. */
    private static boolean isOnArrival(JsonObject json) {
        String publication = text(json, "publication");
        if (publication != null && !publication.equals(ON_ARRIVAL)) {
            throw new IllegalArgumentException(publication);
        }
        return publication != null;
    }

    public static Withdrawal withdrawal(JsonObject json) {
        Json.only(TOMBSTONE_FIELDS, json);
        return new Withdrawal(
                Withdrawal.Reason.valueOf(text(json, "reason")),
                read(json, "date", LocalDate::parse),
                text(json, "successor"));
    }

    public static List<Attached> files(JsonObject json) {
        return json.getJsonArray("files").getValuesAs(JsonObject.class).stream()
                .map(ItemJson::file)
                .toList();
    }

    private static Attached file(JsonObject json) {
        Json.only(FILE_FIELDS, json);
        return new Attached(
                text(json, "name"),
                text(json, "mediaType"),
                json.getJsonNumber("size").longValueExact(),
                text(json, "sha256"));
    }

    private static Dates dates(JsonObject json) {
        return new Dates(
                read(json, "formationDate", LocalDate::parse),
                read(json, "issueDate", LocalDate::parse),
                read(json, "publishedAt", Instant::parse),
                read(json, "modifiedAt", Instant::parse),
                read(json, "effectiveDate", LocalDate::parse),
                read(json, "expiryDate", LocalDate::parse));
    }

    private static List<String> keywords(JsonObject json) {
        return json.getJsonArray("keywords").getValuesAs(JsonString::getString);
    }

    static String text(JsonObject json, String name) {
        return json.containsKey(name) ? json.getString(name) : null;
    }

    static <T> T read(JsonObject json, String name, Function<String, T> parse) {
        String text = text(json, name);
        return text == null ? null : parse.apply(text);
    }
}
