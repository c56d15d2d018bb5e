package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.signature.NodeKeys;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/** 核对单的码之集: made with the certificates that the two sides have exchanged. */
@Stateless
public class ControlCodes {
    @Inject
    private TrustedNodes nodes;

    @Inject
    private NodeKeys keys;

    @Inject
    private Clock clock;

    /** What is printed for that node; empty where no certificate of it is of the kind of this node's keys. */
    public Optional<ControlCode> printed(String node) {
        return nodes.receiver(node)
                .flatMap(certificate -> keys.shared(certificate, clock.instant()))
                .map(ControlCode::new);
    }

    /** Is it a code of that node's sheet? Whichever keys the two sides had when it was printed. */
    public boolean isTyped(String node, Function<ControlCode, String> code, String typed) {
        return nodes.certificates(node).stream()
                .flatMap(certificate -> keys.shared(certificate).stream())
                .map(ControlCode::new)
                .anyMatch(made -> ControlCode.isTyped(code.apply(made), typed));
    }
}
