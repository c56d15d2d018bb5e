package cn.gov.nanan.disclosure.signon;

import cn.gov.nanan.disclosure.platform.KeyRing;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * 密封: what goes to a browser and comes back, so that nothing is kept here of somebody who is not logged in yet, and any node
 * goes on where another began. Only the nodes read it, each for its own purpose.
 */
public enum Sealed {
    /** {@link Journey}. */
    JOURNEY,
    /** The ID token of one who was refused, by which he leaves the provider. */
    TOKEN;

    public String seal(String text, KeyRing keys) {
        byte[] sealed = keys.seal((name() + " " + text).getBytes(StandardCharsets.UTF_8));
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
                    .filter(says -> says.startsWith(name() + " "))
                    .map(says -> says.substring(name().length() + 1));
        } catch (IllegalArgumentException | IllegalStateException changed) {
            return Optional.empty();
        }
    }
}
