package cn.gov.nanan.disclosure.exchange;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 分包: lines that leave together, cut so that no package grows beyond what the other side takes in. */
final class PackagePortions {
    /** Half of what is taken in ({@link cn.gov.nanan.disclosure.bag.BagArchive}), for both sides to have room. */
    private static final long MOST_BYTES = 4L << 30;

    private static final int MOST_FILES = 20_000;
    private static final int MOST_ITEMS = 5000;
    private static final int AT_ONCE = 1000;

    private PackagePortions() {}

    /** 份量 of one line. @param bytes of its files */
    record Weight(long line, long bytes, long files) {}

    /** @param lines ids in their order, which stays */
    static List<List<Long>> of(EntityManager entities, List<Long> lines) {
        List<Weight> weights = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            List<Long> some = lines.subList(from, Math.min(from + AT_ONCE, lines.size()));
            Map<Long, Weight> known = weights(entities, some);
            some.forEach(line -> weights.add(known.get(line)));
        }
        return cut(weights);
    }

    /** One that is too heavy by itself leaves alone. */
    static List<List<Long>> cut(List<Weight> lines) {
        List<List<Long>> portions = new ArrayList<>();
        List<Long> portion = new ArrayList<>();
        long bytes = 0;
        long files = 0;
        for (Weight weight : lines) {
            boolean full = bytes + weight.bytes() > MOST_BYTES
                    || files + weight.files() > MOST_FILES
                    || portion.size() == MOST_ITEMS;
            if (full && !portion.isEmpty()) {
                portions.add(portion);
                portion = new ArrayList<>();
                bytes = 0;
                files = 0;
            }
            portion.add(weight.line());
            bytes += weight.bytes();
            files += weight.files();
        }
        if (!portion.isEmpty()) {
            portions.add(portion);
        }
        return portions;
    }

    private static Map<Long, Weight> weights(EntityManager entities, List<Long> lines) {
        return entities.createQuery(
                        "select new cn.gov.nanan.disclosure.exchange.PackagePortions$Weight(l.id, coalesce(sum(f.size), 0L),"
                                + " count(f.name)) from PackageLine l left join l.files f where l.id in :ids group by l.id",
                        Weight.class)
                .setParameter("ids", lines)
                .getResultStream()
                .collect(Collectors.toMap(Weight::line, Function.identity()));
    }
}
