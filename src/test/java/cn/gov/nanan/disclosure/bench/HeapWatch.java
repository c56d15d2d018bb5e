package cn.gov.nanan.disclosure.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/** 堆的观察: the most that was left of the heap after any of its collections, so of what could not be thrown away. */
public final class HeapWatch implements NotificationListener, AutoCloseable {
    private static final Set<String> HEAP = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());

    private final AtomicLong most = new AtomicLong();
    private final long before;

    public HeapWatch() {
        System.gc();
        before = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        collectors().forEach(collector -> emitter(collector).addNotificationListener(this, null, null));
    }

    @Override
    public void handleNotification(Notification notification, Object nothing) {
        if (GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION.equals(notification.getType())) {
            GarbageCollectionNotificationInfo collected =
                    GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
            long left = collected.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                    .filter(pool -> HEAP.contains(pool.getKey()))
                    .mapToLong(pool -> pool.getValue().getUsed())
                    .sum();
            most.accumulateAndGet(left, Math::max);
        }
    }

    public long megabytesBefore() {
        return before >> 20;
    }

    /** At least what was there before. */
    public long mostMegabytes() {
        return Math.max(before, most.get()) >> 20;
    }

    @Override
    public void close() {
        for (GarbageCollectorMXBean collector : collectors()) {
            try {
                emitter(collector).removeNotificationListener(this);
            } catch (ListenerNotFoundException gone) {
                throw new IllegalStateException(gone);
            }
        }
    }

    private static List<GarbageCollectorMXBean> collectors() {
        return ManagementFactory.getGarbageCollectorMXBeans();
    }

    private static NotificationEmitter emitter(GarbageCollectorMXBean collector) {
        return (NotificationEmitter) collector;
    }
}
