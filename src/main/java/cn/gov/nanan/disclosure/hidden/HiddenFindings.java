package cn.gov.nanan.disclosure.hidden;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 查看所得: what is found while one file is read; of each kind the first places are named, the others counted. */
final class HiddenFindings {
    private static final int NAMED = 8;

    private final Map<HiddenKind, Set<HiddenPlace>> places = new EnumMap<>(HiddenKind.class);
    private final Map<HiddenKind, Integer> more = new EnumMap<>(HiddenKind.class);

    void add(HiddenKind kind) {
        places.computeIfAbsent(kind, none -> new LinkedHashSet<>());
    }

    void add(HiddenKind kind, HiddenPlace place) {
        Set<HiddenPlace> known = places.computeIfAbsent(kind, none -> new LinkedHashSet<>());
        if (known.contains(place)) {
            return;
        }
        if (known.size() < NAMED) {
            known.add(place);
        } else {
            more.merge(kind, 1, Integer::sum);
        }
    }

    /** 作者、单位: names of persons and bodies; what a program writes of itself is none. */
    void author(String key, String name) {
        String plain = name == null ? "" : name.strip();
        if (!plain.isEmpty() && !Programs.isOne(plain)) {
            add(HiddenKind.AUTHOR, HiddenPlace.of(key, plain));
        }
    }

    List<HiddenFinding> all() {
        return places.entrySet().stream()
                .map(found -> new HiddenFinding(
                        found.getKey(), List.copyOf(found.getValue()), more.getOrDefault(found.getKey(), 0)))
                .toList();
    }
}
