package cn.gov.nanan.disclosure.bag;

import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/**
 * 包路: from whom to whom packages of one type go; each has numbers without gaps of its own.
 *
 * @param sender code of the node that signs
 * @param receiver code of the node for which it is meant
 */
@Embeddable
public record PackageRoute(
        @Column(name = "sender", nullable = false, length = 40) String sender,
        @Column(name = "receiver", nullable = false, length = 40) String receiver,
        @Enumerated(EnumType.STRING) @Column(name = "package_type", nullable = false, length = 16) PackageType type)
        implements Serializable {
    private static final String CODE = "[A-Z][A-Z0-9]{1,39}";

    public PackageRoute {
        if (!sender.matches(CODE) || !receiver.matches(CODE) || type == null) {
            throw new IllegalArgumentException(sender + " " + receiver);
        }
    }

    /** From this node outward to the public side. */
    public static PackageRoute outward(PackageType type) {
        return new PackageRoute(Setting.AGENCY_CODE.value(), Setting.PORTAL_CODE.value(), type);
    }

    /** From the public side inward to a bureau. */
    public static PackageRoute inward(PackageType type, String agency) {
        return new PackageRoute(Network.node(), agency, type);
    }

    /** Folder inside the ZIP, and file name without its extension. */
    public String name(long sequence) {
        String start = "disclosure-" + sender;
        return (type == PackageType.ITEMS ? start : start + "-" + type) + "-" + sequence;
    }
}
