package cn.gov.nanan.disclosure.web.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 二维码: what is drawn is read again. */
class QrCodeTest {
    private static final int QUIET_ZONE = 4;
    private static final String PREFIX = "data:image/svg+xml;base64,";

    @Test
    @DisplayName("二维码 扫出来的就是原文，四周留白")
    void isReadAgain() throws Exception {
        String text = "otpauth://totp/%E5%8D%97%E5%AE%89:office?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&digits=6";
        String address = QrCode.address(text);
        assertTrue(address.startsWith(PREFIX));
        String svg =
                new String(Base64.getDecoder().decode(address.substring(PREFIX.length())), StandardCharsets.US_ASCII);
        Matcher size = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
        assertTrue(size.find());
        BitMatrix dots = new BitMatrix(Integer.parseInt(size.group(1)) - 2 * QUIET_ZONE);
        Pattern.compile("M(\\d+) (\\d+)h1")
                .matcher(svg)
                .results()
                .forEach(dot -> dots.set(
                        Integer.parseInt(dot.group(1)) - QUIET_ZONE, Integer.parseInt(dot.group(2)) - QUIET_ZONE));
        assertEquals(text, new Decoder().decode(dots).getText());
    }
}
