package cn.gov.nanan.disclosure.platform;

import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 网址: an http(s) address as it may be shown as a link; how long it may be is asked where it is kept. */
public final class WebAddress {
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}\"<>]+");

    /**
     * 0/8, loopback, RFC 1918, shared, link-local, 192.0.0/24, 198.18/15, 224/3 (RFC 6890); any number that is no dotted
     * quad is an address in disguise.
     */
    private static final Pattern INNER_NUMBER = Pattern.compile(
            "(?:0|10|127)\\..*|192\\.168\\..*|192\\.0\\.0\\..*|198\\.1[89]\\..*|(?:22[4-9]|2[3-5]\\d)\\..*|169\\.254\\..*"
                    + "|172\\.(?:1[6-9]|2\\d|3[01])\\..*|100\\.(?:6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])\\..*");

    private static final Pattern QUAD = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern NUMERIC_END = Pattern.compile("(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)");
    private static final Pattern INNER_NAME =
            Pattern.compile(".*\\.(?:localhost|local|localdomain|internal|intranet|lan|home|corp|home\\.arpa)");

    /** An authority that {@link URI} does not take apart: its name is written in other letters than ASCII. */
    private static final Pattern WORDED =
            Pattern.compile("(?:[^@]*@)?([^@:\\[\\]]*[^\\p{ASCII}@:][^@:\\[\\]]*)(?::\\d{1,5})?");

    private WebAddress() {}

    public static boolean isOne(String text) {
        return ADDRESS.matcher(text).matches();
    }

    /** Can everybody reach it? Not loopback, link-local, private, nor a name without a dot. */
    public static boolean isPublic(String text) {
        return host(text).filter(WebAddress::isPublicHost).isPresent();
    }

    /** The name or number of its host in small ASCII letters, also of 中文域名; empty where it has none. */
    public static Optional<String> host(String text) {
        try {
            URI address = URI.create(text.strip());
            Matcher worded = WORDED.matcher(address.getHost() == null ? "" + address.getAuthority() : "");
            String host = worded.matches() ? IDN.toASCII(worded.group(1)) : address.getHost();
            return Optional.ofNullable(host)
                    .map(name -> name.toLowerCase(Locale.ROOT).replaceFirst("\\.$", ""))
                    .filter(name -> !name.isEmpty());
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isPublicHost(String host) {
        if (host.startsWith("[")) {
            return host.matches("\\[[23].*") && !host.contains(".");
        }
        if (NUMERIC_END.matcher(host).matches()) {
            return QUAD.matcher(host).matches() && !INNER_NUMBER.matcher(host).matches();
        }
        return host.contains(".") && !INNER_NAME.matcher(host).matches();
    }
}
