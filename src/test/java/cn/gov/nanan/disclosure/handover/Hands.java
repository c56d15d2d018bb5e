package cn.gov.nanan.disclosure.handover;

import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** 众手: several officers of the 公开办 who do the same at the same moment. */
@ApplicationScoped
public class Hands {
    @Inject
    private ActingAs actingAs;

    @Inject
    private Hands self;

    @Resource
    private ManagedExecutorService threads;

    /** How many of them were not refused. */
    public long atOnce(int times, Runnable act) throws Exception {
        List<Callable<Boolean>> acts = IntStream.range(0, times)
                .mapToObj(one -> (Callable<Boolean>) () -> self.isDone(act))
                .toList();
        long done = 0;
        for (Future<Boolean> one : threads.invokeAll(acts)) {
            done += one.get() ? 1 : 0;
        }
        return done;
    }

    @ActivateRequestContext
    public boolean isDone(Runnable act) {
        actingAs.user("office");
        try {
            act.run();
            return true;
        } catch (BusinessException refused) {
            return false;
        }
    }
}
