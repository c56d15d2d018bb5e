package cn.gov.nanan.disclosure.platform;

import java.util.regex.Pattern;

/** 网址: an http(s) address as it may be shown as a link; how long it may be is asked where it is kept. */
public final class WebAddress {
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}\"<>]+");

    private WebAddress() {}

    public static boolean isOne(String text) {
        return ADDRESS.matcher(text).matches();
    }
}
