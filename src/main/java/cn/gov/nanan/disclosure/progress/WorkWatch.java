package cn.gov.nanan.disclosure.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** 进度跟踪: begins to watch work that may take long. */
@ApplicationScoped
public class WorkWatch {
    @Inject
    private WorkBoard board;

    @Inject
    private Clock clock;

    /** 封装 on this network; one after the other, so they have one place. */
    public WorkCount sealing() {
        return of("seal");
    }

    /** 导入 or 发布 of a package that came. */
    public WorkCount arrival(long id) {
        return of("arrival:" + id);
    }

    private WorkCount of(String subject) {
        return new WorkCount(
                clock, (phase, done, total) -> board.tell(subject, phase, done, total), () -> board.end(subject));
    }
}
