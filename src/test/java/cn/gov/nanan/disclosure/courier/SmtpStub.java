package cn.gov.nanan.disclosure.courier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** 收信桩: takes whatever is handed in, inside of the server that is tested, where no other mail server can be. */
public final class SmtpStub implements AutoCloseable {
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final ServerSocket socket;

    public SmtpStub() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "smtp-stub");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Recipients, one for each message. */
    public List<String> taken() {
        return taken;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket one = socket.accept();
                new Thread(() -> talk(one), "smtp-stub-talk").start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket one) {
        try (one;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(one.getInputStream(), StandardCharsets.US_ASCII));
                PrintWriter out = new PrintWriter(one.getOutputStream(), true, StandardCharsets.US_ASCII)) {
            say(out, "220 stub");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                answer(line, in, out);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void answer(String line, BufferedReader in, PrintWriter out) throws IOException {
        if (line.startsWith("RCPT TO:")) {
            taken.add(line.replaceAll(".*<|>.*", ""));
        }
        if (line.equals("DATA")) {
            say(out, "354 go on");
            while (!".".equals(in.readLine())) {
                Thread.onSpinWait();
            }
        }
        say(out, line.equals("QUIT") ? "221 bye" : "250 ok");
    }

    private static void say(PrintWriter out, String words) {
        out.print(words + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
