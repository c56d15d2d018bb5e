package cn.gov.nanan.disclosure.publicview;

import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * 更正与澄清: what was put right in an item, and what it puts right elsewhere, as the public reads it.
 *
 * @param clarifies what a 澄清 is directed against; null of any other item
 * @param corrections 更正记录, oldest first
 */
public record Changes(Clarified clarifies, List<CorrectionNote> corrections) {
    /** Neither corrected nor a 澄清. */
    public static final Changes NONE = new Changes(null, List.of());

    private static final int MOST_CORRECTIONS = 200;
    private static final Set<String> CLARIFIED_FIELDS = Set.of("indexNumber", "text", "seenOn");
    private static final Set<String> CORRECTION_FIELDS = Set.of("version", "date", "note");

    /** 针对: a public item by its 索引号, or what went about outside by its words and the day on which it was seen. */
    public record Clarified(String indexNumber, String text, LocalDate seenOn) {
        public Clarified {
            if ((indexNumber == null) == (text == null)) {
                throw new IllegalArgumentException("Clarifies either an item or a rumour");
            }
            PublicItem.within(40, indexNumber);
            PublicItem.within(500, text);
        }
    }

    /** 更正说明: what the public is told of a correction, in one line, and the version that brought it. */
    public record CorrectionNote(int version, LocalDate on, String note) {
        public CorrectionNote {
            Objects.requireNonNull(on);
            if (version < 1 || note == null || note.isBlank() || note.lines().count() > 1) {
                throw new IllegalArgumentException("Correction of version " + version);
            }
            PublicItem.within(200, note);
        }
    }

    public Changes {
        corrections = List.copyOf(corrections);
        if (corrections.size() > MOST_CORRECTIONS) {
            throw new IllegalArgumentException(corrections.size() + " corrections");
        }
    }

    /** As {@code clarifies} and {@code corrections} of the item; what is not there is left out, and so is as it was before. */
    public void write(JsonGenerator json) {
        if (clarifies != null) {
            json.writeStartObject("clarifies");
            Json.field(json, "indexNumber", clarifies.indexNumber());
            Json.field(json, "text", clarifies.text());
            Json.field(json, "seenOn", clarifies.seenOn());
            json.writeEnd();
        }
        if (!corrections.isEmpty()) {
            json.writeStartArray("corrections");
            corrections.forEach(correction -> write(json, correction));
            json.writeEnd();
        }
    }

    private static void write(JsonGenerator json, CorrectionNote correction) {
        json.writeStartObject();
        json.write("version", correction.version());
        Json.field(json, "date", correction.on());
        Json.field(json, "note", correction.note());
        json.writeEnd();
    }

    /** Packages of before know neither. */
    static Changes read(JsonObject item) {
        JsonObject clarified = item.getJsonObject("clarifies");
        List<CorrectionNote> corrections = item.containsKey("corrections")
                ? item.getJsonArray("corrections").getValuesAs(JsonObject.class).stream()
                        .map(Changes::correction)
                        .toList()
                : List.of();
        return new Changes(clarified == null ? null : clarified(clarified), corrections);
    }

    private static Clarified clarified(JsonObject json) {
        Json.only(CLARIFIED_FIELDS, json);
        return new Clarified(
                ItemJson.text(json, "indexNumber"),
                ItemJson.text(json, "text"),
                ItemJson.read(json, "seenOn", LocalDate::parse));
    }

    private static CorrectionNote correction(JsonObject json) {
        Json.only(CORRECTION_FIELDS, json);
        return new CorrectionNote(
                json.getInt("version"), ItemJson.read(json, "date", LocalDate::parse), ItemJson.text(json, "note"));
    }
}
