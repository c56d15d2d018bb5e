package cn.gov.nanan.disclosure.exchange;

import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.StringWriter;
import java.util.Map;
import java.util.function.Consumer;

/** JSON 文本: writing without looking the provider up each time, and leaving absent values out. */
public final class Json {
    private static final JsonGeneratorFactory GENERATORS = jakarta.json.Json.createGeneratorFactory(Map.of());
    private static final JsonReaderFactory READERS = jakarta.json.Json.createReaderFactory(Map.of());

    private Json() {}

    /** One object as text. */
    public static String object(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = GENERATORS.createGenerator(text)) {
            json.writeStartObject();
            content.accept(json);
            json.writeEnd();
        }
        return text.toString();
    }

    /** Writes {@code value.toString()}, or nothing where there is no value. */
    public static void field(JsonGenerator json, String name, Object value) {
        if (value != null) {
            json.write(name, value.toString());
        }
    }

    /** One object from UTF-8. */
    public static JsonObject read(java.io.InputStream utf8) {
        try (var reader = READERS.createReader(utf8, java.nio.charset.StandardCharsets.UTF_8)) {
            return reader.readObject();
        }
    }
}
