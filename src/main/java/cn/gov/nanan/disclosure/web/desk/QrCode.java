package cn.gov.nanan.disclosure.web.desk;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.IntStream;

/** 二维码: a text as a picture that a phone reads. */
final class QrCode {
    private static final int QUIET_ZONE = 4;

    private QrCode() {}

    /** An SVG, as the address of an image. */
    static String address(String text) {
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg(text).getBytes(StandardCharsets.US_ASCII));
    }

    private static String svg(String text) {
        try {
            BitMatrix dots = new QRCodeWriter()
                    .encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET_ZONE));
            int size = dots.getWidth();
            StringBuilder path = new StringBuilder();
            IntStream.range(0, size * size)
                    .filter(at -> dots.get(at % size, at / size))
                    .forEach(at -> path.append('M')
                            .append(at % size)
                            .append(' ')
                            .append(at / size)
                            .append("h1v1h-1z"));
            return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size
                    + "\" shape-rendering=\"crispEdges\"><rect width=\"" + size + "\" height=\"" + size
                    + "\" fill=\"#fff\"/><path d=\"" + path + "\"/></svg>";
        } catch (WriterException tooLong) {
            throw new IllegalStateException(tooLong);
        }
    }
}
