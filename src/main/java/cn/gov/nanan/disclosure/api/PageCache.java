package cn.gov.nanan.disclosure.api;

import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** 页面缓存: answers as bytes, good until the catalogue changes; the least used go when there are too many bytes. */
@ApplicationScoped
class PageCache {
    private final long capacity = Setting.CATALOGUE_CACHE_BYTES.number();
    private final Map<Object, Page> pages = new LinkedHashMap<>(256, 0.75f, true);
    private long seq;
    private long held;

    /** The answer to {@code key} as of change {@code at}, made now unless it is remembered. */
    Page page(long at, Object key, Supplier<Page> make) {
        Page known = known(at, key);
        if (known != null) {
            return known;
        }
        Page made = make.get();
        remember(at, key, made);
        return made;
    }

    private synchronized Page known(long at, Object key) {
        return at == seq ? pages.get(key) : null;
    }

    private synchronized void remember(long at, Object key, Page page) {
        if (at > seq) {
            pages.clear();
            held = 0;
            seq = at;
        }
        if (at < seq || page.weight() > capacity) {
            return;
        }
        Page before = pages.put(key, page);
        held += page.weight() - (before == null ? 0 : before.weight());
        Iterator<Page> oldest = pages.values().iterator();
        while (held > capacity) {
            held -= oldest.next().weight();
            oldest.remove();
        }
    }
}
