package cn.gov.nanan.disclosure.catalogue;

import cn.gov.nanan.disclosure.publicview.PublicItem;
import cn.gov.nanan.disclosure.publicview.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** 翻页位置: the place of an entry in the order of the catalogue, which entries added later do not move. */
public record Cursor(long newestFirst, String indexNumber) {
    private static final String FORM = "1";

    /** Opaque, and good for this query only. */
    public String token(CatalogueQuery query) {
        String text = String.join("|", FORM, String.valueOf(newestFirst), indexNumber, mark(query));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty when the token was not given out for this query. */
    public static Optional<Cursor> of(String token, CatalogueQuery query) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            String[] parts = new String(bytes, StandardCharsets.UTF_8).split("\\|", -1);
            return parts.length == 4
                            && FORM.equals(parts[0])
                            && mark(query).equals(parts[3])
                            && PublicItem.isNumber(parts[2])
                    ? Optional.of(new Cursor(Long.parseLong(parts[1]), parts[2]))
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static String mark(CatalogueQuery query) {
        return query.isAll()
                ? ""
                : Sha256.of(query.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    }
}
