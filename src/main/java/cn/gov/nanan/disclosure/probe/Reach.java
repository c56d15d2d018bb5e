package cn.gov.nanan.disclosure.probe;

import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.platform.WebAddress;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * 可及: where this node asks, and through whom.
 *
 * @param hosts of this network that may be asked all the same
 * @param proxy {@code host:port}; empty without
 */
record Reach(List<String> hosts, String proxy) {
    static Reach configured() {
        List<String> hosts = Arrays.stream(Setting.LINKS_HOSTS.value().split("[,，\\s]+"))
                .map(host -> host.toLowerCase(Locale.ROOT))
                .toList();
        return new Reach(hosts, Setting.LINKS_PROXY.value());
    }

    /**
     * The question to a page, with its name resolved once and for all.
     *
     * @throws UnknownHostException also where the name leads into a network that not everybody reaches
     */
    Question question(String url, long deadline) throws UnknownHostException {
        URI page = URI.create(url);
        String host = WebAddress.host(url).orElseThrow(() -> new UnknownHostException(url));
        boolean known = hosts.contains(host);
        if (!WebAddress.isOne(url) || !known && !WebAddress.isPublic(url)) {
            throw new UnknownHostException(host);
        }
        if (!proxy.isEmpty()) {
            int colon = proxy.lastIndexOf(':');
            int door = Integer.parseInt(proxy.substring(colon + 1));
            return new Question(page, host, resolved(proxy.substring(0, colon)), door, true, deadline);
        }
        List<InetAddress> doors = resolved(host);
        if (!known && !doors.stream().allMatch(PublicNetwork::holds)) {
            throw new UnknownHostException(host);
        }
        return new Question(page, host, doors, Question.port(page), false, deadline);
    }

    private static List<InetAddress> resolved(String name) throws UnknownHostException {
        return List.of(InetAddress.getAllByName(name));
    }
}
