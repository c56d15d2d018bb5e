package cn.gov.nanan.disclosure.web.items;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** 看过的公众页面: which state of the public page of an item the reader was shown last. */
@SessionScoped
public class SeenPages implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<Long, String> digests = new ConcurrentHashMap<>();

    void see(long item, String digest) {
        digests.put(item, digest);
    }

    /** Its digest; empty where he has not looked at it. */
    public String of(long item) {
        return digests.getOrDefault(item, "");
    }
}
