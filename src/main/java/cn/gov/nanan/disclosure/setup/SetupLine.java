package cn.gov.nanan.disclosure.setup;

import java.util.List;

/** 配置清单的一行: a step, how it stands, and what is seen of it. */
public record SetupLine(SetupStep step, SetupState state, List<SetupFinding> found) {
    static SetupLine of(SetupStep step, SetupState state, SetupFinding... found) {
        return new SetupLine(step, state, List.of(found));
    }

    /** Done with what is found, where nothing is missing. */
    static SetupLine of(SetupStep step, List<SetupFinding> missing, SetupFinding done) {
        return missing.isEmpty()
                ? of(step, SetupState.DONE, done)
                : new SetupLine(step, SetupState.MISSING, List.copyOf(missing));
    }

    public boolean isMissing() {
        return state == SetupState.MISSING;
    }
}
