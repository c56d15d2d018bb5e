package cn.gov.nanan.disclosure.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** 进行中的导入, by the token of their file. */
@ApplicationScoped
public class Progresses {
    private final Map<String, TakeoverProgress> running = new ConcurrentHashMap<>();

    /** That of the import which holds the {@link TakeoverClaims claim}; what is over is forgotten. */
    TakeoverProgress begin(String token) {
        running.values().removeIf(TakeoverProgress::isOver);
        TakeoverProgress progress = new TakeoverProgress();
        running.put(token, progress);
        return progress;
    }

    public Optional<TakeoverProgress> of(String token) {
        return Optional.ofNullable(token).map(running::get);
    }
}
