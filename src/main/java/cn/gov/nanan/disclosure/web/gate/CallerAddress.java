package cn.gov.nanan.disclosure.web.gate;

import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** 来源地址: where a request comes from; what a proxy says is believed only of the proxies that are set. */
public final class CallerAddress {
    private static final int LIMIT = 64;

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
        String[] groups = cut.split(":");
        return groups.length > 4 && !cut.contains("::")
                ? String.join(":", Arrays.asList(groups).subList(0, 4)) + "::"
                : cut;
    }
}
