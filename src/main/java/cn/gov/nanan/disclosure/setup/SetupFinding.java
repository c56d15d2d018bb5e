package cn.gov.nanan.disclosure.setup;

import java.util.List;

/**
 * 所见: what the system sees of a step, as the key of a text and its arguments.
 *
 * @param arguments texts, enum constants, or lists of them
 */
public record SetupFinding(String key, List<Object> arguments) {
    static SetupFinding of(String key, Object... arguments) {
        return new SetupFinding("setup.found." + key, List.of(arguments));
    }
}
