package cn.gov.nanan.disclosure.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.Sources;
import cn.gov.nanan.disclosure.reply.ReplyEventKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 接口说明: the description says of each address, and of each event, what the code takes. */
class OpenApiTest {
    private static final String DESCRIPTION = Sources.text(Path.of("src/main/resources/META-INF/openapi.yaml"));
    private static final Pattern ADDRESS = Pattern.compile("(?m)^@Path\\(\"([^\"{/]+)\"\\)");
    private static final Pattern DESCRIBED = Pattern.compile("(?m)^  /([^/:{]+)(?:/.*)?:$");
    private static final Pattern EVENT = Pattern.compile("\\b(?:[a-z]+-)+(?:asked|received|returned|answered|paid)\\b");

    @Test
    @DisplayName("接口 程序的地址都在说明中")
    void everyAddressIsDescribed() {
        Set<String> described = all(DESCRIBED, DESCRIPTION).collect(Collectors.toSet());
        Sources.under("src/main/java/cn/gov/nanan/disclosure/api", ".java").values().stream()
                .flatMap(text -> all(ADDRESS, text))
                .forEach(address -> assertTrue(described.contains(address), address));
    }

    @Test
    @DisplayName("接口 答复期限推算的事项与程序的一致")
    void everyEventIsDescribed() {
        Set<String> words =
                Stream.of(ReplyEventKind.values()).map(ReplyEventKind::written).collect(Collectors.toSet());
        String event = DESCRIPTION.substring(DESCRIPTION.indexOf("- name: event"));
        event = event.substring(0, event.indexOf("schema:"));
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

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }
}
