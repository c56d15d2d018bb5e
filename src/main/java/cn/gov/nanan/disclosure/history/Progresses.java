package cn.gov.nanan.disclosure.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** 进行中的导入, by the token of their file. */
@ApplicationScoped
public class Progresses {
    private final Map<String, Progress> running = new ConcurrentHashMap<>();

    /** That of the import which holds the {@link TakeoverClaims claim}; what is over is forgotten. */
    Progress begin(String token) {
        running.values().removeIf(Progress::isOver);
        Progress progress = new Progress();
        running.put(token, progress);
        return progress;
    }

    public Optional<Progress> of(String token) {
        return Optional.ofNullable(token).map(running::get);
    }
}
