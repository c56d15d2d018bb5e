package cn.gov.nanan.disclosure.exchange;

import cn.gov.nanan.disclosure.bag.PackageRoute;
import java.util.Optional;

/** 最后的编号: which number of its sender a route brought last; asked in a transaction, and answered by who owns such numbers. */
public final class LastNumberAsked {
    private final PackageRoute route;
    private String number;

    public LastNumberAsked(PackageRoute route) {
        this.route = route;
    }

    public PackageRoute route() {
        return route;
    }

    public void answer(String last) {
        number = last;
    }

    /** Empty where it carries no such numbers, or has brought none. */
    public Optional<String> number() {
        return Optional.ofNullable(number);
    }
}
