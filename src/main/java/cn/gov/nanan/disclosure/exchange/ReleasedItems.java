package cn.gov.nanan.disclosure.exchange;

import jakarta.persistence.EntityManager;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** 放行的条目: read a few at a time while they are packed, and forgotten again, since each may be large. */
final class ReleasedItems implements Iterable<FrozenItem> {
    private static final int AT_ONCE = 10;
    private static final int MARKED = 500;

    private final EntityManager entities;
    private final List<Long> ids;

    ReleasedItems(EntityManager entities, List<Long> ids) {
        this.entities = entities;
        this.ids = ids;
    }

    @Override
    public Iterator<FrozenItem> iterator() {
        return new Iterator<>() {
            private final Deque<FrozenItem> read = new ArrayDeque<>();
            private int next;

            @Override
            public boolean hasNext() {
                return !read.isEmpty() || next < ids.size();
            }

            @Override
            public FrozenItem next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                if (read.isEmpty()) {
                    int end = Math.min(next + AT_ONCE, ids.size());
                    read.addAll(portion(ids.subList(next, end)));
                    next = end;
                }
                return read.remove();
            }
        };
    }

    private List<FrozenItem> portion(List<Long> some) {
        List<PackageLine> lines = entities.createQuery(
                        "select l from PackageLine l left join fetch l.files where l.id in :ids order by l.id",
                        PackageLine.class)
                .setParameter("ids", some)
                .getResultList();
        List<FrozenItem> items = lines.stream().map(PackageLine::item).toList();
        lines.forEach(entities::detach);
        return items;
    }

    /** They stand in that package now, which holds what they brought. */
    static void seal(EntityManager entities, List<Long> ids, DataPackage sealed) {
        for (int from = 0; from < ids.size(); from += MARKED) {
            List<Long> some = ids.subList(from, Math.min(from + MARKED, ids.size()));
            entities.createQuery("update PackageLine l set l.dataPackage = :sealed, l.frozen = null where l.id in :ids")
                    .setParameter("sealed", sealed.id())
                    .setParameter("ids", some)
                    .executeUpdate();
            entities.createNativeQuery("delete from package_line_file where line_id in (:ids)")
                    .setParameter("ids", some)
                    .executeUpdate();
        }
    }
}
