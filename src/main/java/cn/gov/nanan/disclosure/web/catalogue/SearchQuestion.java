package cn.gov.nanan.disclosure.web.catalogue;

import cn.gov.nanan.disclosure.catalogue.CatalogueQuery;
import cn.gov.nanan.disclosure.platform.GivenDate;
import cn.gov.nanan.disclosure.publicview.Validity;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 检索页的地址: what the address of the search page asks for, and the addresses that ask for a little more or less. */
public final class SearchQuestion {
    private static final List<String> NAMES = List.of(
            "q",
            "publisher",
            "category",
            "theme",
            "documentType",
            "year",
            "publishedFrom",
            "publishedTo",
            "validity",
            "lang");
    private static final int LONGEST = 200;

    private final Map<String, String> given = new LinkedHashMap<>();

    SearchQuestion(Map<String, String> parameters) {
        for (String name : NAMES) {
            String text = parameters.getOrDefault(name, "").strip();
            if (!text.isEmpty() && text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl)) {
                given.put(name, text);
            }
        }
    }

    /** As typed; empty where nothing was. */
    public String given(String name) {
        return given.getOrDefault(name, "");
    }

    /** The address with one more condition. */
    public String with(String name, Object value) {
        Map<String, String> all = new LinkedHashMap<>(given);
        all.put(name, String.valueOf(value));
        return address(all);
    }

    /** The address without one of the conditions. */
    public String without(String name) {
        Map<String, String> all = new LinkedHashMap<>(given);
        all.remove(name);
        return address(all);
    }

    /** What cannot be read is left out: a page shows what it can. */
    CatalogueQuery query() {
        return new CatalogueQuery(
                given.get("q"),
                given.get("category"),
                given.get("theme"),
                given.get("documentType"),
                given("year").matches("\\d{4}") ? Integer.valueOf(given("year")) : null,
                given.get("publisher"),
                GivenDate.day(given.get("publishedFrom")).orElse(null),
                GivenDate.day(given.get("publishedTo")).orElse(null),
                List.of(Validity.values()).stream()
                        .filter(validity -> validity.name().equals(given("validity")))
                        .findFirst()
                        .orElse(null));
    }

    private static String address(Map<String, String> parameters) {
        return "?"
                + parameters.entrySet().stream()
                        .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
