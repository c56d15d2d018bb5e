package cn.gov.nanan.disclosure.web;

import java.util.Arrays;
import java.util.Optional;

/** 地址中的选项: one of several constants as an address names it, or nothing where it names none. */
public final class AddressChoice {
    private AddressChoice() {}

    public static <E extends Enum<E>> Optional<E> of(Class<E> type, String named) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(named))
                .findFirst();
    }
}
