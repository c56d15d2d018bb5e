package cn.gov.nanan.disclosure.signon;

import cn.gov.nanan.disclosure.platform.KeyRing;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * 密封: what goes to a browser and comes back, so that nothing is kept here of somebody who is not logged in yet, and any node
 * goes on where another began. Only the nodes read it, each for its own purpose.
 */
public record BrowserSeal(String purpose) {
    /** Of a {@link Journey}. */
    static final BrowserSeal JOURNEY = new BrowserSeal("journey");

    /** Of the ID token of one who was refused, by which he leaves the provider. */
    public static final BrowserSeal TOKEN = new BrowserSeal("token");

    public String seal(String text, KeyRing keys) {
        byte[] sealed = keys.seal((purpose + " " + text).getBytes(StandardCharsets.UTF_8));
        return keys.newest() + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** Empty where it was not made here, not for this purpose, or was changed. */
    public Optional<String> open(String given, KeyRing keys) {
        int point = given == null ? -1 : given.lastIndexOf('.');
        if (point < 1) {
            return Optional.empty();
        }
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(given.substring(point + 1));
            String text = new String(keys.open(given.substring(0, point), sealed), StandardCharsets.UTF_8);
            return Optional.of(text)
                    .filter(says -> says.startsWith(purpose + " "))
                    .map(says -> says.substring(purpose.length() + 1));
        } catch (IllegalArgumentException | IllegalStateException changed) {
            return Optional.empty();
        }
    }
}
