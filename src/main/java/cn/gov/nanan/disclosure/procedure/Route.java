package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.attribute.Attribute;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** 路线: the steps through which an item has gone, and those that lie ahead of it as its attribute now says. */
public final class Route {
    private Route() {}

    /** In the order of the flowchart; who asked for an opinion stands there a second time, behind it. */
    public static List<Step> of(InformationItem item) {
        Step now = item.step();
        Set<Step> route = now.isGivenUp() ? EnumSet.noneOf(Step.class) : straight(item);
        route.add(now);
        item.trail().forEach(entry -> {
            route.add(entry.step());
            route.add(entry.nextStep());
        });
        route.removeIf(step -> isRequest(step) && step != now && !isGranted(item, step));
        return withWayBack(route);
    }

    /** 送业务科室按程序继续办理: an opinion leads back to the step from which it was asked for. */
    private static List<Step> withWayBack(Set<Step> route) {
        List<Step> way = new ArrayList<>(route);
        Procedure.TABLE.stream()
                .filter(row -> row.action() == Action.REFER && route.contains(row.to()))
                .map(Transition::from)
                .findFirst()
                .ifPresent(asker -> way.add(lastAside(way) + 1, asker));
        return List.copyOf(way);
    }

    private static int lastAside(List<Step> way) {
        return IntStream.range(0, way.size())
                .filter(place -> way.get(place).isAside()
                        && !way.get(place).isPublic()
                        && !way.get(place).isFinal())
                .max()
                .orElse(-1);
    }

    /** The straight way of its kind. */
    private static Set<Step> straight(InformationItem item) {
        boolean open = item.attribute() == null || item.attribute() == Attribute.PROACTIVE;
        Predicate<Step> other = open ? Step::isArchiving : Step::isDisclosing;
        Set<Step> way = EnumSet.noneOf(Step.class);
        Procedure.TABLE.stream()
                .filter(row -> row.kinds().contains(item.kind()) && row.from() != row.to())
                .forEach(row -> {
                    way.add(row.from());
                    way.add(row.to());
                });
        way.removeIf(other.or(Step::isAside));
        return way;
    }

    /** Is a second person asked there? It is shown only while that one is waited for, or where it led to the end. */
    private static boolean isRequest(Step step) {
        return step.isPublic() && step.isAside();
    }

    private static boolean isGranted(InformationItem item, Step request) {
        return !item.step().isPublic() && Procedure.rows(item.kind(), request).anyMatch(row -> row.to() == item.step());
    }
}
