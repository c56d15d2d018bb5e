package cn.gov.nanan.disclosure.crossing;

import cn.gov.nanan.disclosure.enquiry.EnquiryFile;
import cn.gov.nanan.disclosure.enquiry.EnquiryMessage;
import cn.gov.nanan.disclosure.enquiry.MessageKind;
import cn.gov.nanan.disclosure.enquiry.PublishedFile;
import cn.gov.nanan.disclosure.enquiry.SaidMessage;
import cn.gov.nanan.disclosure.publicview.Json;
import cn.gov.nanan.disclosure.request.RequestNumbers;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;

/** 条目文本: what entries of both directions are written and read with; whatever is not as agreed is an illegal argument. */
final class Entries {
    static final String MALFORMED = "crossing.error.malformed";
    static final int MOST = 1000;
    static final int MOST_FILES = 60;

    private Entries() {}

    static byte[] entry(Consumer<JsonGenerator> content) {
        return Json.object(content).getBytes(StandardCharsets.UTF_8);
    }

    /** {@code "entries":[…]} of entries that are written already. */
    static String array(List<String> entries) {
        return "\"entries\":[" + String.join(",", entries) + "]";
    }

    static List<JsonObject> of(JsonObject document) {
        return limited(MOST, document.getJsonArray("entries").getValuesAs(JsonObject.class));
    }

    static String number(JsonObject entry) {
        String number = entry.getString("number");
        require(RequestNumbers.isOnline(number));
        return number;
    }

    static String codeDigest(JsonObject entry) {
        return digest(entry, "codeDigest");
    }

    static String digest(JsonObject entry, String name) {
        String digest = entry.getString(name);
        require(digest.matches("[0-9a-f]{64}"));
        return digest;
    }

    static LocalDate day(JsonObject entry, String name) {
        if (!entry.containsKey(name)) {
            return null;
        }
        LocalDate day = LocalDate.parse(entry.getString(name));
        require(day.getYear() > 1999 && day.getYear() < 3000);
        return day;
    }

    static String text(JsonObject entry, String name, int longest) {
        String text = entry.getString(name, null);
        require(text == null || text.length() <= longest && text.indexOf('\0') < 0);
        return text;
    }

    static <T extends Enum<T>> T constant(Class<T> type, JsonObject entry, String name) {
        return entry.containsKey(name) ? Enum.valueOf(type, entry.getString(name)) : null;
    }

    static <T> List<T> limited(int most, List<T> list) {
        require(list.size() <= most);
        return list;
    }

    static void write(JsonGenerator json, String name, List<PublishedFile> files) {
        json.writeStartArray(name);
        for (PublishedFile file : files) {
            json.writeStartObject();
            json.write("name", file.name());
            json.write("mediaType", file.mediaType());
            json.write("content", Base64.getEncoder().encodeToString(file.content()));
            json.writeEnd();
        }
        json.writeEnd();
    }

    static List<PublishedFile> files(JsonObject entry, String name) {
        return limited(MOST_FILES, entry.getJsonArray(name).getValuesAs(JsonObject.class)).stream()
                .map(Entries::file)
                .toList();
    }

    private static PublishedFile file(JsonObject json) {
        String name = text(json, "name", EnquiryFile.LONGEST_NAME);
        String mediaType = json.getString("mediaType");
        require(!name.isBlank() && !name.matches("(?s).*[\\p{Cntrl}/\\\\].*"));
        require(mediaType.matches("[\\w.+-]{1,49}/[\\w.+-]{1,50}"));
        return new PublishedFile(name, mediaType, Base64.getDecoder().decode(json.getString("content")));
    }

    static void write(JsonGenerator json, SaidMessage said) {
        Json.field(json, "said", said.kind());
        json.write("text", said.text());
        Json.field(json, "at", said.at());
    }

    static SaidMessage said(JsonObject json) {
        return new SaidMessage(
                MessageKind.valueOf(json.getString("said")),
                text(json, "text", EnquiryMessage.LONGEST),
                Instant.parse(json.getString("at")));
    }

    static void require(boolean agreed) {
        if (!agreed) {
            throw new IllegalArgumentException(MALFORMED);
        }
    }
}
