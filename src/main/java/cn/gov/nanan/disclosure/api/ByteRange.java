package cn.gov.nanan.disclosure.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 字节范围 (RFC 9110 §14): one range of a file; several at once, or one that is not understood, mean the whole file. */
record ByteRange(long from, long length, boolean isWhole) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");
    private static final int BUFFER = 65536;

    static ByteRange of(String range, String ifRange, String tag, long size) {
        Matcher asked = ONE.matcher(range == null ? "" : range.strip());
        boolean stale = ifRange != null && !ifRange.equals("\"" + tag + "\"");
        if (stale
                || !asked.matches()
                || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
            return new ByteRange(0, size, true);
        }
        return asked.group(1).isEmpty()
                ? last(Long.parseLong(asked.group(2)), size)
                : between(Long.parseLong(asked.group(1)), asked.group(2), size);
    }

    private static ByteRange last(long bytes, long size) {
        long length = Math.min(bytes, size);
        return new ByteRange(size - length, length, false);
    }

    private static ByteRange between(long from, String to, long size) {
        long last = to.isEmpty() ? size - 1 : Math.min(Long.parseLong(to), size - 1);
        boolean reversed = !to.isEmpty() && Long.parseLong(to) < from;
        return reversed ? new ByteRange(0, size, true) : new ByteRange(from, Math.max(0, last - from + 1), false);
    }

    boolean isSatisfiable() {
        return isWhole || length > 0;
    }

    String header(long size) {
        return "bytes " + from + "-" + (from + length - 1) + "/" + size;
    }

    void copy(Path file, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(from);
            byte[] buffer = new byte[BUFFER];
            long left = length;
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    return;
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }
}
