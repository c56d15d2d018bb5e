package cn.gov.nanan.disclosure.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** 应答内容: one answer as it goes over the wire, plain and, once somebody has asked for it, compressed. */
final class Page {
    private static final int WORTH_IT = 1000;
    private final byte[] plain;
    private byte[] compressed;

    Page(String json) {
        plain = json.getBytes(StandardCharsets.UTF_8);
    }

    byte[] plain() {
        return plain;
    }

    boolean isWorthCompressing() {
        return plain.length >= WORTH_IT;
    }

    synchronized byte[] compressed() {
        if (compressed == null) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 4 + 64);
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(plain);
            } catch (IOException neverInMemory) {
                throw new UncheckedIOException(neverInMemory);
            }
            compressed = bytes.toByteArray();
        }
        return compressed;
    }

    /** Bytes that keeping this page costs, its compressed form included. */
    int weight() {
        return plain.length + plain.length / 4 + 500;
    }
}
