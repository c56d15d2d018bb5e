package cn.gov.nanan.disclosure.withheld;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Ground;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.publicview.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 目录文件: the one document of a REGISTER package: every entry, from its public view alone. */
final class RegisterDocument {
    static final int MOST = 100_000;
    private static final String MALFORMED = "withheld.error.malformed";

    private RegisterDocument() {}

    static byte[] write(List<RegisterLine> lines) {
        return Json.object(json -> {
                    json.writeStartArray("entries");
                    lines.forEach(line -> write(json, line));
                    json.writeEnd();
                })
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void write(JsonGenerator json, RegisterLine line) {
        json.writeStartObject();
        json.write("key", line.key());
        json.write("title", line.title());
        Json.field(json, "day", line.day());
        Json.field(json, "attribute", line.attribute());
        Json.field(json, "ground", line.ground());
        json.writeEnd();
    }

    /** @throws BusinessException {@code withheld.error.malformed} when anything in it is not as agreed */
    static List<RegisterLine> read(byte[] document) {
        return Json.understood(document, MALFORMED, RegisterDocument::lines);
    }

    private static List<RegisterLine> lines(JsonObject json) {
        List<JsonObject> entries = json.getJsonArray("entries").getValuesAs(JsonObject.class);
        if (entries.size() > MOST) {
            throw new BusinessException(MALFORMED);
        }
        Set<String> keys = new HashSet<>();
        List<RegisterLine> lines = entries.stream().map(RegisterDocument::line).toList();
        if (!lines.stream().map(RegisterLine::key).allMatch(keys::add)) {
            throw new BusinessException(MALFORMED);
        }
        return lines;
    }

    private static RegisterLine line(JsonObject json) {
        return new RegisterLine(
                json.getString("key"),
                json.getString("title"),
                LocalDate.parse(json.getString("day")),
                Attribute.valueOf(json.getString("attribute")),
                json.containsKey("ground") ? Ground.valueOf(json.getString("ground")) : null);
    }
}
