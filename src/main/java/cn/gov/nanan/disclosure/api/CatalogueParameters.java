package cn.gov.nanan.disclosure.api;

import cn.gov.nanan.disclosure.catalogue.CatalogueQuery;
import cn.gov.nanan.disclosure.catalogue.Cursor;
import cn.gov.nanan.disclosure.publicview.Validity;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * 目录查询参数: the query of the catalogue's list, read and checked.
 *
 * @param texts are the texts wanted too?
 */
record CatalogueParameters(CatalogueQuery query, Cursor after, int limit, boolean texts) {
    private static final int USUAL = 50;
    private static final int MOST = 500;
    private static final int LONGEST = 200;

    /** @throws BadParameter naming what is wrong */
    static CatalogueParameters of(UriInfo address) {
        Parameters given = Parameters.of(
                address,
                "q",
                "category",
                "theme",
                "documentType",
                "year",
                "publisher",
                "publishedFrom",
                "publishedTo",
                "validity",
                "fields",
                "cursor",
                "limit");
        CatalogueQuery query = new CatalogueQuery(
                words(given, "q"),
                words(given, "category"),
                words(given, "theme"),
                words(given, "documentType"),
                given.number("year", 1900, 2999).map(Long::intValue).orElse(null),
                words(given, "publisher"),
                given.date("publishedFrom").orElse(null),
                to(given),
                given.text("validity").map(CatalogueParameters::validity).orElse(null));
        return new CatalogueParameters(query, after(given, query), limit(given), given.choice("fields", "text"));
    }

    static int limit(Parameters given) {
        return given.number("limit", 1, MOST).map(Long::intValue).orElse(USUAL);
    }

    private static LocalDate to(Parameters given) {
        Optional<LocalDate> to = given.date("publishedTo");
        Optional<LocalDate> from = given.date("publishedFrom");
        if (to.isPresent() && from.isPresent() && to.get().isBefore(from.get())) {
            throw new BadParameter("publishedTo", "api.error.order", "publishedFrom");
        }
        return to.orElse(null);
    }

    private static String words(Parameters given, String name) {
        String words = given.text(name).orElse(null);
        if (words != null && (words.length() > LONGEST || words.chars().anyMatch(Character::isISOControl))) {
            throw new BadParameter(name, "api.error.text", String.valueOf(LONGEST));
        }
        return words;
    }

    private static Validity validity(String name) {
        return Arrays.stream(Validity.values())
                .filter(validity -> validity.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new BadParameter("validity", "api.error.choice", Arrays.toString(Validity.values())));
    }

    private static Cursor after(Parameters given, CatalogueQuery query) {
        return given.text("cursor")
                .map(token -> Cursor.of(token, query).orElseThrow(() -> new BadParameter("cursor", "api.error.cursor")))
                .orElse(null);
    }
}
