package cn.gov.nanan.disclosure.harness;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * 隔离的网络: a network namespace for one server. The test reaches it by a cable of its own; no route leads from it to any
 * other network, nor to another such server. Made only where this machine lets us (Linux, root, {@code ip}).
 */
public final class SeparateNetwork {
    private static final int SECONDS_TO_ASK = 5;

    private final String name;
    private final String host;

    private SeparateNetwork(String name, String host) {
        this.name = name;
        this.host = host;
    }

    /** Nothing, and a line that says so, where this machine does not allow it. */
    public static Optional<SeparateNetwork> make() {
        int number = ThreadLocalRandom.current().nextInt(0x4000);
        String name = "gk" + Integer.toHexString(number);
        String subnet = "10.20" + number / 0x1000 + "." + number / 16 % 256 + ".";
        int last = number % 16 * 4;
        SeparateNetwork network = new SeparateNetwork(name, subnet + (last + 2));
        boolean made = runs("ip", "netns", "add", name);
        if (made) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> runs("ip", "netns", "del", name)));
        }
        if (made
                && runs("ip", "link", "add", name + "h", "type", "veth", "peer", "name", name + "n", "netns", name)
                && runs("ip", "addr", "add", subnet + (last + 1) + "/30", "dev", name + "h")
                && runs("ip", "link", "set", name + "h", "up")
                && runs("ip", "-n", name, "addr", "add", network.host + "/30", "dev", name + "n")
                && runs("ip", "-n", name, "link", "set", name + "n", "up")
                && runs("ip", "-n", name, "link", "set", "lo", "up")) {
            return Optional.of(network);
        }
        System.out.println("No network namespaces on this machine: both servers stand on loopback");
        return Optional.empty();
    }

    public String host() {
        return host;
    }

    /** The command, run inside. */
    List<String> inside(List<String> command) {
        List<String> whole = new ArrayList<>(List.of("ip", "netns", "exec", name));
        whole.addAll(command);
        return whole;
    }

    /** Whether what is in this network can open a connection to a host outside of it. */
    public boolean reaches(String otherHost, int port) {
        return runs(inside(List.of("timeout", "3", "bash", "-c", "exec 3<>/dev/tcp/" + otherHost + "/" + port))
                .toArray(String[]::new));
    }

    private static boolean runs(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(SECONDS_TO_ASK, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
