package cn.gov.nanan.disclosure.signon;

import cn.gov.nanan.disclosure.platform.KeyRing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * 往返: what one way to the provider and back remembers: the nonce, the verifier of PKCE, the browser that set out, the page that
 * was asked for. BrowserSeal into {@code state}, so that several pages of one browser may be on their way at once.
 *
 * @param browser digest of the cookie of the browser that set out
 * @param to what was asked for, in words of the page; may be empty
 */
public record Journey(String nonce, String verifier, String browser, Instant until, String language, String to) {
    /** So long somebody may take over his password and code at the provider. */
    static final Duration LIFE = Duration.ofMinutes(30);

    /** Longer addresses lose their query: not every provider carries a long {@code state}. */
    private static final int LONGEST = 600;

    static Journey begin(String nonce, String verifier, Instant now, Wish wish) {
        String to = wish.to() == null ? "" : wish.to();
        String kept = to.length() <= LONGEST ? to : to.replaceFirst("[?].*", "");
        return new Journey(
                nonce,
                verifier,
                digest(wish.browser()),
                now.plus(LIFE),
                "en".equals(wish.language()) ? "en" : "zh",
                kept.length() <= LONGEST ? kept : "");
    }

    /** 去处: who sets out, from where: the browser's cookie, the language of the page, the page that was asked for. */
    public record Wish(String browser, String language, String to) {}

    /** As {@code state} carries it. */
    String state(KeyRing keys) {
        return BrowserSeal.JOURNEY.seal(
                String.join(" ", nonce, verifier, browser, Long.toString(until.getEpochSecond()), language, to), keys);
    }

    /** Empty where no node of ours began it. */
    public static Optional<Journey> of(String state, KeyRing keys) {
        return BrowserSeal.JOURNEY.open(state, keys).map(says -> {
            String[] said = says.split(" ", 6);
            return new Journey(
                    said[0], said[1], said[2], Instant.ofEpochSecond(Long.parseLong(said[3])), said[4], said[5]);
        });
    }

    /** Does it come back in time, to the browser that set out? */
    public boolean isOf(String cookie, Instant now) {
        return cookie != null
                && now.isBefore(until)
                && MessageDigest.isEqual(
                        digest(cookie).getBytes(StandardCharsets.US_ASCII),
                        browser.getBytes(StandardCharsets.US_ASCII));
    }

    private static String digest(String cookie) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(cookie.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
