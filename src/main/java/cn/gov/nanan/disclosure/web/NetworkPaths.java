package cn.gov.nanan.disclosure.web;

import cn.gov.nanan.disclosure.platform.Network;
import java.util.Map;
import java.util.regex.Pattern;

/** 网络与页面: which addresses exist on which side of the one-way path; what does not is answered 404 and in no menu. */
public final class NetworkPaths {
    private static final Map<Network, Pattern> ABSENT = Map.of(
            Network.INTRANET,
            Pattern.compile(
                    "/(index|catalogue|requests|api|openapi)(/.*|\\..*)?|/packages/(portal|receipt-sheet)(\\..*)?"),
            Network.EXTRANET,
            Pattern.compile("/(items|casework|letters|remedies|annual|publication|handover|reports|reexamination)/.*"
                    + "|/packages/(outgoing|package|control-sheet|returned)(\\..*)?"
                    + "|/desk/(in-tray|notices|delegation).*|/calendar/.*"
                    + "|/admin/(periods|rules|catalogue-import)(\\..*)?"),
            Network.BOTH,
            Pattern.compile("/packages/(incoming|arrival|carriers|sent|portal|returned|receipt-sheet)(\\..*)?"));

    private NetworkPaths() {}

    /** @param path within the application, without its query */
    public static boolean isHere(String path) {
        return path == null || !ABSENT.get(Network.current()).matcher(path).matches();
    }

    /** Where an officer begins. */
    public static String start() {
        return Network.current() == Network.EXTRANET ? "/packages/incoming" : "/desk/in-tray";
    }
}
