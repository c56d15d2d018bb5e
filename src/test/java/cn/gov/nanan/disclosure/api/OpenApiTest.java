package cn.gov.nanan.disclosure.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.Sources;
import cn.gov.nanan.disclosure.reply.ReplyEventKind;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openapi4j.parser.OpenApi3Parser;
import org.openapi4j.parser.model.v3.OpenApi3;

/** 接口说明: two strangers find it valid; it says of each address, parameter, error and event what the code takes and gives. */
class OpenApiTest {
    private static final Path FILE = Path.of("src/main/resources/META-INF/openapi.json");
    private static final String DESCRIPTION = Sources.text(FILE);
    private static final JsonObject ROOT =
            Json.createReader(new StringReader(DESCRIPTION)).readObject();
    private static final Pattern ADDRESS = Pattern.compile("(?m)^\\s*@Path\\(\"([^\"{/]+)\"\\)");
    private static final Pattern PARAMETERS = Pattern.compile("Parameters\\.of\\(\\s*address,([^;]*?)\\);");
    private static final Pattern WORD = Pattern.compile("\"(\\w+)\"");
    private static final Pattern EVENT = Pattern.compile("\\b(?:[a-z]+-)+(?:asked|received|returned|answered|paid)\\b");
    private static final Set<String> EVERYWHERE = Set.of("200", "304", "400", "405", "421", "500", "503");

    @Test
    @DisplayName("接口 说明是有效的 OpenAPI：swagger-parser 没有意见")
    void oneStrangerFindsItValid() {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult read = new OpenAPIV3Parser().readContents(DESCRIPTION, null, options);
        assertEquals(List.of(), read.getMessages());
        assertEquals(
                ROOT.getJsonObject("paths").size(), read.getOpenAPI().getPaths().size());
    }

    @Test
    @DisplayName("接口 说明是有效的 OpenAPI：openapi4j 没有意见")
    void anotherStrangerFindsItValid() throws Exception {
        OpenApi3 read = new OpenApi3Parser().parse(FILE.toUri().toURL(), true);
        assertEquals("3.0.3", read.getOpenapi());
    }

    @Test
    @DisplayName("接口 程序的地址都在说明中")
    void everyAddressIsDescribed() {
        Set<String> described = ROOT.getJsonObject("paths").keySet().stream()
                .map(path -> path.split("/")[1])
                .collect(Collectors.toSet());
        Set<String> taken = Sources.under("src/main/java/cn/gov/nanan/disclosure/api", ".java").values().stream()
                .flatMap(text -> all(ADDRESS, text))
                .collect(Collectors.toCollection(TreeSet::new));
        taken.add("catalogue");
        assertEquals(new TreeSet<>(described), taken);
    }

    @Test
    @DisplayName("接口 每个地址都写明参数、例子、响应头和每种差错，差错各有例子")
    void everyAnswerIsDescribed() {
        ROOT.getJsonObject("paths").forEach((path, item) -> {
            JsonObject get = item.asJsonObject().getJsonObject("get");
            JsonObject responses = get.getJsonObject("responses");
            assertTrue(responses.keySet().containsAll(EVERYWHERE), path + " " + responses.keySet());
            responses.forEach(
                    (status, answer) -> assertDescribed(path + " " + status, resolved(answer.asJsonObject())));
        });
    }

    private static void assertDescribed(String where, JsonObject answer) {
        assertFalse(answer.getJsonObject("headers").isEmpty(), where);
        answer.getJsonObject("headers").forEach((name, header) -> {
            assertTrue(resolved(header.asJsonObject()).containsKey("example"), where + " " + name);
        });
        if (answer.containsKey("content")) {
            answer.getJsonObject("content").forEach((type, content) -> {
                boolean bytes = content.asJsonObject().toString().contains("\"binary\"");
                assertTrue(bytes || content.asJsonObject().containsKey("example"), where + " " + type);
            });
        }
    }

    private static JsonObject resolved(JsonObject part) {
        String[] way = part.getString("$ref", "").split("/");
        return way.length == 1
                ? part
                : ROOT.getJsonObject(way[1]).getJsonObject(way[2]).getJsonObject(way[3]);
    }

    @Test
    @DisplayName("接口 程序接受的参数都在说明中")
    void everyParameterIsDescribed() {
        Sources.under("src/main/java/cn/gov/nanan/disclosure/api", ".java").values().stream()
                .flatMap(text -> all(PARAMETERS, text))
                .flatMap(given -> all(WORD, given))
                .forEach(name -> assertTrue(DESCRIPTION.contains("\"name\": \"" + name + "\""), name));
    }

    @Test
    @DisplayName("接口 答复期限推算的事项与程序的一致")
    void everyEventIsDescribed() {
        Set<String> words =
                Stream.of(ReplyEventKind.values()).map(ReplyEventKind::written).collect(Collectors.toSet());
        String event = DESCRIPTION.substring(DESCRIPTION.indexOf("\"name\": \"event\""));
        event = event.substring(0, event.indexOf("\"schema\""));
        for (String word : words) {
            assertTrue(event.contains(word), word);
        }
        List<String> strangers = EVENT.matcher(event)
                .results()
                .map(MatchResult::group)
                .filter(word -> !words.contains(word))
                .toList();
        assertEquals(List.of(), strangers);
    }

    @Test
    @DisplayName("接口 说明可从接口自身取得，地址换成本网站的")
    void theServerIsNamed() {
        assertNotNull(DescriptionResource.class.getAnnotation(jakarta.ws.rs.Path.class));
        assertEquals(
                1,
                Arrays.stream(DESCRIPTION.split("\\{\"url\": \"/api/v1\"", -1))
                        .skip(1)
                        .count());
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }
}
