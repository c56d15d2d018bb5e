package cn.gov.nanan.disclosure.web.bulk;

import cn.gov.nanan.disclosure.worklist.ItemRow;
import cn.gov.nanan.disclosure.worklist.ItemRows;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 所选: the items ticked over several pages of a list, and which page is shown. */
public class BulkChoice implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Deque<String> before = new ArrayDeque<>();
    private final Map<Long, Boolean> ticks = new LinkedHashMap<>();
    private final Map<Long, ItemRow> chosen = new LinkedHashMap<>();
    private String cursor;

    void tick(ItemRow row) {
        ticks.put(row.id(), true);
        chosen.put(row.id(), row);
    }

    /** Remembers what is ticked on the page shown. */
    void keep(ItemRows page) {
        page.rows().forEach(row -> {
            if (Boolean.TRUE.equals(ticks.get(row.id()))) {
                chosen.put(row.id(), row);
            } else {
                chosen.remove(row.id());
            }
        });
    }

    void forward(String next) {
        before.push(cursor == null ? "" : cursor);
        cursor = next;
    }

    void back() {
        String was = before.isEmpty() ? "" : before.pop();
        cursor = was.isEmpty() ? null : was;
    }

    /** Null for the first page. */
    String cursor() {
        return cursor;
    }

    Set<Long> ids() {
        return chosen.keySet();
    }

    public List<ItemRow> rows() {
        return List.copyOf(chosen.values());
    }

    public boolean isFirst() {
        return before.isEmpty();
    }

    public Map<Long, Boolean> getTicks() {
        return ticks;
    }
}
