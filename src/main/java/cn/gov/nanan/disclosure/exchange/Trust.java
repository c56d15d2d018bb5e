package cn.gov.nanan.disclosure.exchange;

import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * 信任: whose signature a receiver believes.
 *
 * @param certificates of each agency, by its code
 */
public record Trust(Map<String, List<X509Certificate>> certificates) {
    public Trust {
        certificates = Map.copyOf(certificates);
    }

    /** One agency and its certificates. */
    public static Trust in(String agency, List<X509Certificate> certificates) {
        return new Trust(Map.of(agency, certificates));
    }

    Collection<X509Certificate> of(String agency) {
        return certificates.getOrDefault(agency, List.of());
    }
}
