package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.publicview.ArrangedElements;
import cn.gov.nanan.disclosure.signature.SharedSecret;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;

/**
 * 回执码、拒收码、要素码: eight characters on the public side's control sheet. Only the two nodes can make them: nobody who has
 * the package, but not a private key, types a code in for a package that never became public.
 */
public final class ControlCode {
    private static final int LENGTH = 8;

    private final SharedSecret secret;

    ControlCode(SharedSecret secret) {
        this.secret = secret;
    }

    /**
     * 回执码 for one day.
     *
     * @param on the day on which the package became public there
     * @param skipped 已略过: index numbers of which the public had a later version already
     */
    public String receipt(String digest, LocalDate on, Collection<String> skipped) {
        return of(digest + " PUBLISHED " + on + (skipped.isEmpty() ? "" : " SKIPPED " + new TreeSet<>(skipped)));
    }

    /** 拒收码 for one day: nobody says that a package was refused there who was not told so. */
    public String refusal(String digest, LocalDate on) {
        return of(digest + " REFUSED " + on);
    }

    /**
     * 要素码: of what was changed there of one item; who types the same elements in comes to the same code. Blanks and the
     * width of a character do not count: nobody sees them on paper.
     */
    public String elements(String digest, String indexNumber, ArrangedElements elements) {
        return of(digest + " " + indexNumber + "\n" + plain(elements.category()) + "\n" + plain(elements.theme()) + "\n"
                + plain(String.join("|", elements.keywords())) + "\n" + plain(elements.summary()));
    }

    /** Has somebody typed this code? */
    static boolean isTyped(String code, String typed) {
        return code.equalsIgnoreCase(plain(typed));
    }

    private static String plain(String text) {
        return Normalizer.normalize(Objects.requireNonNullElse(text, ""), Normalizer.Form.NFKC)
                .replaceAll("[\\s\u3000]", "");
    }

    private String of(String text) {
        return HexFormat.of().formatHex(secret.mark(text)).substring(0, LENGTH).toUpperCase(Locale.ROOT);
    }
}
