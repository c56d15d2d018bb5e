package cn.gov.nanan.disclosure.history;

import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** 进行中的导入, by the token of their file. */
@ApplicationScoped
public class Progresses {
    private final Map<String, Progress> running = new ConcurrentHashMap<>();

    /** One import at a time, however often the button is pressed. */
    synchronized Progress begin(String token) {
        if (running.values().stream().anyMatch(progress -> !progress.isOver())) {
            throw new BusinessException("history.error.running");
        }
        running.clear();
        Progress progress = new Progress();
        running.put(token, progress);
        return progress;
    }

    public Optional<Progress> of(String token) {
        return Optional.ofNullable(token).map(running::get);
    }
}
