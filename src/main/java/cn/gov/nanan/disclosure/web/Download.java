package cn.gov.nanan.disclosure.web;

import cn.gov.nanan.disclosure.file.StoredFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** 下载: bytes for the one reader who asked, never kept on the way nor taken for something else. */
public final class Download {
    private Download() {}

    /** A stored file, to be saved under its own name, never shown within our pages. */
    public static void file(StoredFile file, InputStream content, HttpServletResponse response) throws IOException {
        stream(content, file.size(), file.mediaType(), file.name(), response);
    }

    /** Whatever is read from a stream, to be saved under this name. */
    public static void stream(
            InputStream content, long size, String mediaType, String name, HttpServletResponse response)
            throws IOException {
        response.setContentLengthLong(size);
        head(response, mediaType, "attachment; filename*=UTF-8''" + encoded(name));
        content.transferTo(response.getOutputStream());
    }

    /** Bytes of ours, to be saved under this name. */
    public static void saved(byte[] bytes, String mediaType, String name, HttpServletResponse response)
            throws IOException {
        response.setContentLength(bytes.length);
        head(response, mediaType, "attachment; filename*=UTF-8''" + encoded(name));
        response.getOutputStream().write(bytes);
    }

    /** Something printed, to be looked at. */
    public static void printed(byte[] bytes, String mediaType, String name, HttpServletResponse response)
            throws IOException {
        response.setContentLength(bytes.length);
        head(response, mediaType, "inline; filename=\"" + name + "\"");
        response.getOutputStream().write(bytes);
    }

    private static void head(HttpServletResponse response, String mediaType, String disposition) {
        response.setContentType(mediaType);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", disposition);
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
