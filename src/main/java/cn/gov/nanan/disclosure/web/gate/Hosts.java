package cn.gov.nanan.disclosure.web.gate;

import cn.gov.nanan.disclosure.platform.Setting;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 本站主机名: the names under which this node answers. Where no absolute address of the site is set, what it writes into
 * links is the name that was asked for, so a name that somebody made up must not be answered.
 *
 * @param names lower case, without port; empty: every name, since none of them is written anywhere
 */
record Hosts(Set<String> names) {
    /** Any name where {@link Setting#PUBLIC_BASE_URL} is set or the demo runs; else the set ones, else this machine's. */
    static Hosts ofSettings() {
        if (Setting.PUBLIC_BASE_URL.optional().isPresent() || Setting.DEMO.isOn()) {
            return new Hosts(Set.of());
        }
        Set<String> set = Setting.PUBLIC_HOSTS.optional().stream()
                .flatMap(given -> Arrays.stream(given.split("[,\\s]+")))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        Set<String> names = set.isEmpty() ? machine() : set;
        // What the server asks itself, and what watches it on this machine.
        names.addAll(Set.of("localhost", "127.0.0.1", "::1"));
        Setting.STAFF_BASE_URL
                .optional()
                .map(address -> URI.create(address).getHost())
                .ifPresent(names::add);
        return new Hosts(names);
    }

    boolean isOurs(String host) {
        return names.isEmpty() || names.contains(plain(host));
    }

    private static String plain(String host) {
        return (host == null ? "" : host)
                .toLowerCase(Locale.ROOT)
                .replaceAll("^\\[|]$|%.*$", "")
                .replaceFirst("^(0+:){7}0*1$", "::1");
    }

    private static Set<String> machine() {
        Set<String> names = new HashSet<>();
        try {
            names.add(plain(InetAddress.getLocalHost().getHostName()));
            names.add(plain(InetAddress.getLocalHost().getCanonicalHostName()));
        } catch (UnknownHostException nameless) {
            // Its addresses remain.
        }
        try {
            NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .map(InetAddress::getHostAddress)
                    .map(Hosts::plain)
                    .forEach(names::add);
        } catch (SocketException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return names;
    }
}
