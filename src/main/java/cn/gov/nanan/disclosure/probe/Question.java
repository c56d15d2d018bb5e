package cn.gov.nanan.disclosure.probe;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * 一问: one HTTP/1.1 question and the status of its answer, over a connection to an address that was judged before.
 *
 * @param host as the page is called
 * @param doors the addresses at which somebody may answer: the page's own, or those of the proxy
 * @param door the port there
 * @param proxied whether that is a proxy
 * @param deadline by {@link System#nanoTime()}
 */
record Question(URI page, String host, List<InetAddress> doors, int door, boolean proxied, long deadline) {
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: .*)?");
    private static final int LONGEST = 16_384;
    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final int OK = 200;

    /** @throws IOException when nobody answers, or not as a web server does */
    int ask(String method) throws IOException {
        try (Socket plain = connected()) {
            CompletableFuture.delayedExecutor(left(), TimeUnit.MILLISECONDS).execute(() -> close(plain));
            if (!isSecure()) {
                return answer(plain, method + " " + (proxied ? page.toASCIIString() : path()));
            }
            if (proxied && answer(plain, "CONNECT " + host + ":" + port(page)) != OK) {
                throw new IOException("The proxy refuses");
            }
            try (SSLSocket secure = secured(plain)) {
                return answer(secure, method + " " + path());
            }
        }
    }

    /** The same, to be answered earlier. */
    Question within(long earlier) {
        return new Question(page, host, doors, door, proxied, earlier);
    }

    static int port(URI page) {
        return page.getPort() > 0 ? page.getPort() : "https".equalsIgnoreCase(page.getScheme()) ? HTTPS : HTTP;
    }

    private Socket connected() throws IOException {
        IOException refused = new IOException("No address");
        for (int tried = 0; tried < doors.size(); tried++) {
            Socket socket = new Socket();
            try {
                int share = Math.max(1, left() / (doors.size() - tried));
                socket.connect(new InetSocketAddress(doors.get(tried), door), share);
                return socket;
            } catch (IOException closed) {
                socket.close();
                refused = closed;
            }
        }
        throw refused;
    }

    private SSLSocket secured(Socket plain) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket secure = (SSLSocket) factory.createSocket(plain, host, port(page), true);
        SSLParameters named = secure.getSSLParameters();
        named.setEndpointIdentificationAlgorithm("HTTPS");
        secure.setSSLParameters(named);
        secure.startHandshake();
        return secure;
    }

    /** Reads no further than the headers end. */
    private int answer(Socket socket, String request) throws IOException {
        String asked = request + " HTTP/1.1\r\nHost: " + host + (page.getPort() > 0 ? ":" + page.getPort() : "")
                + "\r\nUser-Agent: disclosure-link-check\r\nAccept: */*\r\nConnection: "
                + (request.startsWith("CONNECT") ? "keep-alive" : "close") + "\r\n\r\n";
        socket.getOutputStream().write(asked.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        String[] lines = head(socket.getInputStream());
        while (lines[0].matches("HTTP/1\\.[01] 1\\d\\d.*")) {
            lines = head(socket.getInputStream());
        }
        Matcher status = STATUS.matcher(lines[0]);
        if (!status.matches()) {
            throw new IOException("No web server");
        }
        return Integer.parseInt(status.group(1));
    }

    private static String[] head(InputStream answer) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\n\n", head.length() - 2) < 0) {
            int read = answer.read();
            if (read < 0 || head.length() > LONGEST) {
                throw new EOFException("No end of the headers");
            }
            if (read != '\r') {
                head.append((char) read);
            }
        }
        return head.toString().split("\n");
    }

    private String path() {
        URI ascii = URI.create(page.toASCIIString());
        String path = ascii.getRawPath() == null || ascii.getRawPath().isEmpty() ? "/" : ascii.getRawPath();
        return ascii.getRawQuery() == null ? path : path + "?" + ascii.getRawQuery();
    }

    private boolean isSecure() {
        return "https".equalsIgnoreCase(page.getScheme());
    }

    private int left() throws SocketTimeoutException {
        long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        if (left <= 0) {
            throw new SocketTimeoutException("No time left");
        }
        return (int) left;
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
