package cn.gov.nanan.disclosure.signon;

import cn.gov.nanan.disclosure.platform.Setting;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** 信任的证书: those that Java trusts, and those of {@link Setting#LOGIN_CERTIFICATES}: a bureau's network has its own authority. */
final class TrustedCertificates {
    private TrustedCertificates() {}

    static SSLContext context() throws GeneralSecurityException, IOException {
        SSLContext context = SSLContext.getInstance("TLS");
        if (Setting.LOGIN_CERTIFICATES.optional().isEmpty()) {
            context.init(null, null, null);
            return context;
        }
        List<Certificate> trusted = new ArrayList<>(ofJava());
        try (InputStream in = Files.newInputStream(Setting.LOGIN_CERTIFICATES.path())) {
            trusted.addAll(CertificateFactory.getInstance("X.509").generateCertificates(in));
        }
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (Certificate one : trusted) {
            store.setCertificateEntry(Integer.toString(store.size()), one);
        }
        context.init(null, managers(store), null);
        return context;
    }

    private static List<X509Certificate> ofJava() throws GeneralSecurityException {
        for (TrustManager manager : managers(null)) {
            if (manager instanceof X509TrustManager certificates) {
                return List.of(certificates.getAcceptedIssuers());
            }
        }
        return List.of();
    }

    private static TrustManager[] managers(KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory.getTrustManagers();
    }
}
