package cn.gov.nanan.disclosure.worklist;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Ground;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * 既往定性: how earlier items of a 文种细分 were decided.
 *
 * @param nearest the most similar that the officer may see, the nearest first
 * @param counts how many of the latest were given each attribute, over the whole bureau
 */
public record Usage(List<Precedent> nearest, Map<Attribute, Long> counts) {
    public static final Usage NONE = new Usage(List.of(), Map.of());

    public Usage {
        nearest = List.copyOf(nearest);
    }

    /** 先例: one earlier item and its decision; {@code ground} is null unless 不公开. */
    public record Precedent(Long id, String title, Attribute attribute, Ground ground) {}

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** In the order of the attributes. */
    public List<Map.Entry<Attribute, Long>> shares() {
        SortedMap<Attribute, Long> ordered = new TreeMap<>(counts);
        return new ArrayList<>(ordered.entrySet());
    }
}
