package cn.gov.nanan.disclosure.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.signature.Certificates;
import cn.gov.nanan.disclosure.signature.NodeKeys;
import cn.gov.nanan.disclosure.signature.SigningKeys;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 登记信任: a certificate is one node's, and the one that it says. */
@ExtendWith(ArquillianExtension.class)
class TrustedNodesIT {
    private static final Instant FROM = Instant.parse("2026-03-01T00:00:00Z");

    @Inject
    private TwoSides sides;

    @Inject
    private TrustedNodes nodes;

    @Inject
    private NodeKeys keys;

    @Inject
    private ActingAs acting;

    @BeforeEach
    void begin() {
        sides.beginOutside();
        acting.user("admin");
    }

    @AfterEach
    void end() {
        TwoSides.end();
    }

    private void add(String code, X509Certificate certificate) {
        nodes.add(code, "南安市另一机关", Certificates.pem(certificate).getBytes(StandardCharsets.US_ASCII));
    }

    private String refusal(String code, X509Certificate certificate) {
        return assertThrows(BusinessException.class, () -> add(code, certificate))
                .key();
    }

    @Test
    @DisplayName("信任 证书写明属于另一节点的、本节点自己的、已在别的节点名下的，都不收；代码相符的收下，再登记一次即更名")
    void aCertificateIsOfTheNodeThatItNames() {
        X509Certificate other = SigningKeys.ofAnother("QZ08000", FROM).certificate();
        assertEquals("transfer.error.certificate-code", refusal("QZ08001", other));
        assertEquals(
                "transfer.error.own-certificate",
                refusal("QZ08000", keys.certificates().get(0)));
        assertEquals(List.of(), nodes.codes());
        add(" QZ08000 ", other);
        assertEquals(List.of("QZ08000"), nodes.codes());
        assertEquals("transfer.error.known", refusal("QZ08000", other));
        assertEquals("transfer.error.known-as", refusal("QZ08001", other));
        assertEquals(
                "transfer.error.code",
                refusal("八", SigningKeys.ofAnother("八", FROM).certificate()));
        nodes.add("QZ08000", "南安市另一机关（改名）", Certificates.pem(other).getBytes(StandardCharsets.US_ASCII));
        assertEquals(
                List.of("南安市另一机关（改名）"),
                nodes.all().stream().map(TrustedNode::name).toList());
    }
}
