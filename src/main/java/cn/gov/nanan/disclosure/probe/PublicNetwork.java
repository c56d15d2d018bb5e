package cn.gov.nanan.disclosure.probe;

import java.net.Inet4Address;
import java.net.InetAddress;

/** 公网: which numbers everybody reaches. IANA special-purpose address registries, RFC 6890. */
final class PublicNetwork {
    private static final int BYTE = 0xff;

    private PublicNetwork() {}

    /** IPv4 within IPv6 is an {@link Inet4Address} already. */
    static boolean holds(InetAddress address) {
        byte[] number = address.getAddress();
        int first = number[0] & BYTE;
        int second = number[1] & BYTE;
        return address instanceof Inet4Address ? isPublic4(first, second, number[2] & BYTE) : isPublic6(number);
    }

    /** Not this host, private, shared, loopback, link-local, protocol and benchmark numbers, multicast and reserved. */
    private static boolean isPublic4(int first, int second, int third) {
        return switch (first) {
            case 0, 10, 127 -> false;
            case 100 -> second < 64 || second > 127;
            case 169 -> second != 254;
            case 172 -> second < 16 || second > 31;
            case 192 -> second != 168 && (second != 0 || third != 0);
            case 198 -> second != 18 && second != 19;
            default -> first < 224;
        };
    }

    /** Global unicast 2000::/3, but not the tunnels 2001::/32 and 2002::/16, which hide an IPv4 number. */
    private static boolean isPublic6(byte[] number) {
        int head = (number[0] & BYTE) << 8 | number[1] & BYTE;
        boolean teredo = head == 0x2001 && number[2] == 0 && number[3] == 0;
        return head >> 13 == 1 && head != 0x2002 && !teredo;
    }
}
