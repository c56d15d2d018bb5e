package cn.gov.nanan.disclosure.platform;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** 枚举之集: a set of constants in one column, written {@code ONE|OTHER}. */
public final class EnumColumn {
    private EnumColumn() {}

    /** Empty for none. */
    public static String written(Collection<? extends Enum<?>> constants) {
        return constants == null ? "" : constants.stream().map(Enum::name).collect(Collectors.joining("|"));
    }

    /** Unmodifiable; empty for nothing written. */
    public static <E extends Enum<E>> Set<E> read(Class<E> type, String written) {
        EnumSet<E> constants = EnumSet.noneOf(type);
        Arrays.stream((written == null ? "" : written).split("\\|"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> constants.add(Enum.valueOf(type, name)));
        return Collections.unmodifiableSet(constants);
    }
}
