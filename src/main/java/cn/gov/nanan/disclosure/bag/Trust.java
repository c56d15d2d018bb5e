package cn.gov.nanan.disclosure.bag;

import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 信任: whose signature a receiver believes, and on which ways.
 *
 * @param certificates by who sends and who is meant; what is for another node is believed from nobody
 */
public record Trust(Map<PackageRoute, List<X509Certificate>> certificates) {
    public Trust {
        certificates = Map.copyOf(certificates);
    }

    /** One way and the certificates of its sender. */
    public static Trust in(PackageRoute route, List<X509Certificate> certificates) {
        return new Trust(Map.of(route, certificates));
    }

    /** Everybody who is believed on any way. */
    Set<X509Certificate> all() {
        return certificates.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    Collection<X509Certificate> of(PackageRoute route) {
        return certificates.getOrDefault(route, List.of());
    }
}
