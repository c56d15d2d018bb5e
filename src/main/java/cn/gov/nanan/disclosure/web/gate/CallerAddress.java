package cn.gov.nanan.disclosure.web.gate;

import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 来源地址: where a request comes from; what a proxy says is believed only of the proxies that are set. */
public final class CallerAddress {
    private static final int LIMIT = 64;

    /** 16 bits each: what of an IPv6 address names the network. */
    private static final int NETWORK_GROUPS = 4;

    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F.]*:[0-9a-fA-F:.]*");

    private CallerAddress() {}

    public static String of(HttpServletRequest request) {
        return of(
                request.getRemoteAddr(),
                request.getHeader("X-Forwarded-For"),
                Arrays.asList(Setting.PROXY_ADDRESSES.value().split("[,\\s]+")));
    }

    /** The last address of the chain that is not a proxy of ours; of IPv6 the network's half, which one caller owns. */
    static String of(String remote, String forwarded, List<String> proxies) {
        List<String> chain = Stream.concat(
                        forwarded == null ? Stream.empty() : Arrays.stream(forwarded.split("[,\\s]+")),
                        Stream.of(remote))
                .toList();
        int last = chain.size() - 1;
        while (last > 0 && proxies.contains(chain.get(last))) {
            last--;
        }
        return network(chain.get(last));
    }

    private static String network(String address) {
        String cut = address.length() > LIMIT ? address.substring(0, LIMIT) : address;
        if (!IPV6.matcher(cut).matches()) {
            return cut;
        }
        try {
            // A literal: nothing is looked up.
            InetAddress literal = InetAddress.getByName(cut);
            ShortBuffer groups = ByteBuffer.wrap(literal.getAddress()).asShortBuffer();
            return literal instanceof Inet4Address || literal.isLoopbackAddress()
                    ? literal.getHostAddress()
                    : IntStream.range(0, NETWORK_GROUPS)
                                    .mapToObj(n -> Integer.toHexString(Short.toUnsignedInt(groups.get(n))))
                                    .collect(Collectors.joining(":"))
                            + "::";
        } catch (UnknownHostException none) {
            return cut;
        }
    }
}
