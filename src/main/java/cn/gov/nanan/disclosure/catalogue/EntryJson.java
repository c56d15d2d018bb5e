package cn.gov.nanan.disclosure.catalogue;

import cn.gov.nanan.disclosure.publicview.Json;
import jakarta.json.stream.JsonGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 条目的公开写法: an entry as JSON. Where the address of this site belongs, a control character stands, which JSON itself
 * never contains; it is replaced when the answer goes out, because only the request knows the address.
 */
public final class EntryJson {
    private static final String SITE = "\u0001";

    private EntryJson() {}

    /** The entry as it is listed. */
    static String listed(CatalogueEntry entry) {
        String fields = Json.object(json -> {
            text(json, entry);
            dates(json, entry.dates());
            state(json, entry);
        });
        return open(fields) + ",\"url\":\"" + SITE + "/catalogue/item?no=" + encoded(entry.indexNumber())
                + "\",\"files\":[" + files(entry) + "]}";
    }

    /** The listed form with its text. */
    public static String whole(String listed, String body) {
        return body == null || body.isEmpty()
                ? listed
                : open(listed) + ","
                        + Json.object(json -> json.write("text", body)).substring(1);
    }

    /** With the address of this site, such as {@code https://www.example.cn/app}, put in. */
    public static String located(String json, String site) {
        return String.join(site, json.split(SITE, -1));
    }

    private static String files(CatalogueEntry entry) {
        List<CatalogueFile> files = entry.files();
        String folder = SITE + "/api/v1/catalogue/" + encoded(entry.indexNumber()) + "/files/";
        return files.stream()
                .map(file -> open(file(file)) + ",\"url\":\"" + folder + encoded(file.name()) + "\"}")
                .collect(Collectors.joining(","));
    }

    private static String file(CatalogueFile file) {
        return Json.object(json -> {
            json.write("name", file.name());
            json.write("mediaType", file.mediaType());
            json.write("size", file.size());
            json.write("sha256", file.sha256());
        });
    }

    private static void text(JsonGenerator json, CatalogueEntry entry) {
        EntryDescription described = entry.description();
        Json.field(json, "indexNumber", entry.indexNumber());
        Json.field(json, "title", described.title());
        Json.field(json, "documentNumber", described.documentNumber());
        Json.field(json, "publisher", described.publisher());
        Json.field(json, "section", described.section());
        Json.field(json, "maker", described.maker());
        Json.field(json, "documentType", described.documentType());
        Json.field(json, "category", described.category());
        Json.field(json, "theme", described.theme());
        if (!described.keywords().isEmpty()) {
            json.writeStartArray("keywords");
            described.keywords().forEach(json::write);
            json.writeEnd();
        }
        Json.field(json, "summary", described.summary());
    }

    private static void dates(JsonGenerator json, EntryDates dates) {
        Json.field(json, "formationDate", dates.formation());
        Json.field(json, "issueDate", dates.issue());
        Json.field(json, "publishedAt", dates.published());
        Json.field(json, "modifiedAt", dates.modified());
        Json.field(json, "effectiveDate", dates.effective());
        Json.field(json, "expiryDate", dates.expiry());
    }

    private static void state(JsonGenerator json, CatalogueEntry entry) {
        Json.field(json, "validity", entry.validity());
        Json.field(json, "mode", entry.mode());
        Json.field(json, "link", entry.link());
        json.write("version", entry.version());
        Json.field(json, "supersedes", entry.supersedes());
        Json.field(json, "supersededBy", entry.supersededBy());
        entry.changes().write(json);
    }

    private static String open(String object) {
        return object.substring(0, object.length() - 1);
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
