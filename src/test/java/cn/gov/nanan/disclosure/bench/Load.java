package cn.gov.nanan.disclosure.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** 负载: some connections that ask one address after another, as fast as they are answered, with next to no work. */
final class Load {
    private static final int CONNECTIONS = 8;
    private static final int MOST_ROUNDS = 15;

    /** Warm: a round needs at least so much of the processor time that the best one before it needed. */
    private static final double SETTLED = 0.97;

    private final BenchServer server;

    Load(BenchServer server) {
        this.server = server;
    }

    /** What one run measured. */
    record Result(long requests, double seconds, double serverSeconds, double databaseSeconds) {
        double perSecond() {
            return requests / seconds;
        }

        double serverMillis() {
            return serverSeconds * 1000 / requests;
        }

        double databaseMillis() {
            return databaseSeconds * 1000 / requests;
        }
    }

    /**
     * Asks for the paths in random order, round after round until the server no longer becomes faster (its compiler needs
     * some hundred thousand requests), and says what the last round took.
     */
    Result run(List<String> paths, String header, int status, int requests) throws IOException {
        double best = Double.MAX_VALUE;
        Result result = measured(paths, header, status, requests);
        for (int round = 1, still = 0; round < MOST_ROUNDS && still < 2; round++) {
            best = Math.min(best, result.serverMillis());
            result = measured(paths, header, status, requests);
            still = result.serverMillis() > SETTLED * best ? still + 1 : 0;
        }
        return result;
    }

    private Result measured(List<String> paths, String header, int status, int requests) throws IOException {
        double serverBefore = server.processorSeconds();
        double databaseBefore = BenchServer.databaseSeconds();
        long start = System.nanoTime();
        round(paths, header, status, requests);
        return new Result(
                requests,
                (System.nanoTime() - start) / 1e9,
                server.processorSeconds() - serverBefore,
                BenchServer.databaseSeconds() - databaseBefore);
    }

    private void round(List<String> paths, String header, int status, int requests) throws IOException {
        AtomicInteger left = new AtomicInteger(requests);
        List<Callable<Void>> askers = Collections.nCopies(CONNECTIONS, () -> ask(paths, header, status, left));
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            for (Future<Void> asked : threads.invokeAll(askers)) {
                asked.get();
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new IOException(failed);
        } finally {
            threads.shutdown();
        }
    }

    private Void ask(List<String> paths, String header, int status, AtomicInteger left) throws IOException {
        byte[] sink = new byte[65536];
        while (left.get() > 0) {
            try (Socket socket = new Socket("127.0.0.1", server.port())) {
                socket.setTcpNoDelay(true);
                InputStream in = new BufferedInputStream(socket.getInputStream(), 65536);
                OutputStream out = socket.getOutputStream();
                boolean open = true;
                while (open && left.getAndDecrement() > 0) {
                    String path = paths.get(ThreadLocalRandom.current().nextInt(paths.size()));
                    out.write(request(path, header));
                    open = answered(in, status, path, sink);
                }
            }
        }
        return null;
    }

    private byte[] request(String path, String header) {
        String request = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\n" + header + "\r\n";
        return request.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Reads one answer; tells whether the server keeps the connection, which it does for some hundred requests. */
    private static boolean answered(InputStream in, int status, String path, byte[] sink) throws IOException {
        String first = line(in);
        if (!first.startsWith("HTTP/1.1 " + status)) {
            throw new IOException(first + " for " + path);
        }
        int length = 0;
        boolean open = true;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            }
            open &= !header.equalsIgnoreCase("Connection: close");
        }
        skip(in, length, sink);
        return open;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("Connection closed");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private static void skip(InputStream in, int length, byte[] sink) throws IOException {
        for (int left = length; left > 0; ) {
            left -= Math.max(0, in.read(sink, 0, Math.min(left, sink.length)));
        }
    }
}
