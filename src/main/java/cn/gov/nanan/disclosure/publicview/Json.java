package cn.gov.nanan.disclosure.publicview;

import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

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

    /**
     * 读懂: what another node wrote; whatever in it is missing, of another type or out of range is the writer's fault.
     *
     * @throws BusinessException with the key {@code refusal} for all of that
     */
    public static <T> T understood(byte[] utf8, String refusal, Function<JsonObject, T> reading) {
        try {
            return reading.apply(read(new ByteArrayInputStream(utf8)));
        } catch (JsonException
                | NullPointerException
                | ClassCastException
                | IllegalArgumentException
                | ArithmeticException
                | UnsupportedOperationException
                | DateTimeException malformed) {
            throw new BusinessException(refusal);
        }
    }

    /** @throws IllegalArgumentException where it has a field that is not known */
    public static void only(Set<String> known, JsonObject json) {
        if (!known.containsAll(json.keySet())) {
            throw new IllegalArgumentException("Unknown field in " + json.keySet());
        }
    }

    /** One object from UTF-8. */
    public static JsonObject read(InputStream utf8) {
        return read(new InputStreamReader(utf8, StandardCharsets.UTF_8));
    }

    /** @throws JsonException where it is no object, also for what the reader says in other ways: too deep, too long a number */
    public static JsonObject read(Reader text) {
        try (JsonReader reader = READERS.createReader(text)) {
            return reader.readObject();
        } catch (JsonException malformed) {
            throw malformed;
        } catch (RuntimeException | StackOverflowError unreadable) {
            throw new JsonException(unreadable.toString(), unreadable);
        }
    }
}
