package cn.gov.nanan.disclosure.web;

import cn.gov.nanan.disclosure.file.FileName;
import cn.gov.nanan.disclosure.file.StoredFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 下载: bytes for the one reader who asked, never kept on the way nor taken for something else. */
public final class Download {
    /** Kinds that a browser shows without running anything of ours or theirs. */
    private static final Set<String> SHOWABLE =
            Set.of("application/pdf", "image/png", "image/jpeg", "image/gif", "text/plain");

    /** What is shown loads nothing and runs nothing, and only our own pages frame it. */
    private static final String SEALED =
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'";

    private Download() {}

    /** A stored file, to be saved under its own name, never shown within our pages. */
    public static void file(StoredFile file, InputStream content, HttpServletResponse response) throws IOException {
        stream(content, file.size(), file.mediaType(), file.name(), response);
    }

    /** Can it be opened in place? */
    public static boolean isShowable(String mediaType) {
        return SHOWABLE.contains(mediaType.replaceFirst(";.*", ""));
    }

    /** A stored file, opened in place where its kind allows it, else to be saved. */
    public static void shown(StoredFile file, InputStream content, HttpServletResponse response) throws IOException {
        if (!isShowable(file.mediaType())) {
            file(file, content, response);
            return;
        }
        response.setContentLengthLong(file.size());
        response.setHeader("Content-Security-Policy", SEALED);
        String charset = file.mediaType().equals("text/plain") ? ";charset=UTF-8" : "";
        head(response, file.mediaType() + charset, "inline; filename*=UTF-8''" + encoded(file.name()));
        content.transferTo(response.getOutputStream());
    }

    /** The PDF that was made of a file, opened in place. */
    public static void converted(StoredFile file, Path pdf, HttpServletResponse response) throws IOException {
        response.setContentLengthLong(Files.size(pdf));
        response.setHeader("Content-Security-Policy", SEALED);
        head(response, "application/pdf", "inline; filename*=UTF-8''" + encoded(file.name() + ".pdf"));
        Files.copy(pdf, response.getOutputStream());
    }

    /** A page of ours in place of what cannot be shown, as sealed as that. */
    public static void instead(String page, HttpServletResponse response) throws IOException {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        response.setContentLength(bytes.length);
        response.setHeader("Content-Security-Policy", SEALED);
        head(response, "text/html;charset=UTF-8", "inline");
        response.getOutputStream().write(bytes);
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
        head(response, mediaType, "inline; filename*=UTF-8''" + encoded(name));
        response.getOutputStream().write(bytes);
    }

    /** 文件名: what is written follows, to be saved under this name. */
    public static void announce(HttpServletResponse response, String mediaType, String name) {
        head(response, mediaType, "attachment; filename*=UTF-8''" + encoded(name));
    }

    /** 文件名: words that say what a file of ours holds, such as 发文处理单 关于…的通知.pdf; empty ones are left out. */
    public static String named(String ending, String... words) {
        String stem =
                Stream.of(words).filter(word -> word != null && !word.isBlank()).collect(Collectors.joining(" "));
        return FileName.of(stem.replaceAll("[/\\\\]", "_") + "." + ending).value();
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
