package cn.gov.nanan.disclosure.screening;

import cn.gov.nanan.disclosure.probe.PageProbe;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * 应答情况: what linked pages answered when they were asked last.
 *
 * @param statuses by the digest of the address
 */
public record PageAnswers(Map<String, Integer> statuses) {
    static final PageAnswers NONE = new PageAnswers(Map.of());

    /** Those of these links that nobody has asked. */
    List<String> unasked(List<String> links) {
        return links.stream()
                .filter(link -> !statuses.containsKey(digest(link)))
                .toList();
    }

    /** Those of these links that were asked and did not answer. */
    List<String> silent(List<String> links) {
        return links.stream()
                .filter(link -> statuses.containsKey(digest(link)) && !PageProbe.isAlive(statuses.get(digest(link))))
                .toList();
    }

    static String digest(String link) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(link.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
