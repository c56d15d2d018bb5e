package cn.gov.nanan.disclosure.worklist;

import cn.gov.nanan.disclosure.form.Urgency;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.procedure.Step;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** 办理时限: how many working days an item may take at each step; none where a step has none. */
public final class StepTargets {
    /** 同一时限: the steps, of ordinary or of urgent items, that have the same number of working days. */
    public record Target(int workingDays, Set<Step> steps, Set<Urgency> urgencies) {}

    private final Map<Step, Integer> ordinary;
    private final int urgent;

    StepTargets(Map<Step, Integer> ordinary, int urgent) {
        this.ordinary = ordinary;
        this.urgent = urgent;
    }

    /** @throws IllegalStateException when the setting names a step that there is not */
    public static StepTargets configured() {
        return new StepTargets(parse(Setting.REMINDER_STEP_DAYS.value().trim()), Setting.REMINDER_URGENT_DAYS.number());
    }

    static Map<Step, Integer> parse(String value) {
        String[] parts = value.split(",");
        Map<Step, Integer> days = new EnumMap<>(Step.class);
        Step.where(step -> !step.isFinal()).forEach(step -> days.put(step, Integer.valueOf(parts[0])));
        for (int i = 1; i < parts.length; i++) {
            String[] pair = parts[i].split("=");
            days.put(step(pair[0]), Integer.valueOf(pair[1]));
        }
        days.values().removeIf(none -> none == 0);
        return days;
    }

    /** At most so many working days; 0 where there is no target. */
    int of(Step step, Urgency urgency) {
        int days = ordinary.getOrDefault(step, 0);
        return urgency == Urgency.ORDINARY ? days : Math.min(days, urgent);
    }

    /** What can be asked of the database at once. */
    public List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        targets.addAll(grouped(EnumSet.of(Urgency.ORDINARY)));
        targets.addAll(grouped(EnumSet.complementOf(EnumSet.of(Urgency.ORDINARY))));
        return targets;
    }

    private List<Target> grouped(Set<Urgency> urgencies) {
        Map<Integer, Set<Step>> steps = new TreeMap<>();
        Urgency one = urgencies.iterator().next();
        ordinary.keySet().forEach(step -> steps.computeIfAbsent(of(step, one), days -> new TreeSet<>())
                .add(step));
        return steps.entrySet().stream()
                .map(entry -> new Target(entry.getKey(), entry.getValue(), urgencies))
                .toList();
    }

    private static Step step(String name) {
        return Step.where(step -> step.name().equals(name) && !step.isFinal()).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(Setting.REMINDER_STEP_DAYS.key() + " names " + name
                        + ", which is no step at which an item waits"));
    }
}
