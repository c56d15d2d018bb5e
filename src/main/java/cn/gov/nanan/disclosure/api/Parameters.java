package cn.gov.nanan.disclosure.api;

import cn.gov.nanan.disclosure.platform.GivenDate;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** 查询参数: the query of one request, of which only the named parameters are allowed, each once. */
public final class Parameters {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");

    private final MultivaluedMap<String, String> query;

    private Parameters(MultivaluedMap<String, String> query) {
        this.query = query;
    }

    /** @throws BadParameter naming the first parameter that is unknown or given twice */
    public static Parameters of(UriInfo address, String... known) {
        return of(address, Set.of(known), Set.of());
    }

    /**
     * @param repeated may be given more than once
     * @throws BadParameter naming the first parameter that is unknown, or given twice though it may not be
     */
    public static Parameters of(UriInfo address, Set<String> known, Set<String> repeated) {
        MultivaluedMap<String, String> query = query(address);
        query.forEach((name, values) -> {
            if (!known.contains(name) && !repeated.contains(name)) {
                throw new BadParameter(name, "api.error.unknown-parameter");
            }
            if (values.size() > 1 && !repeated.contains(name)) {
                throw new BadParameter(name, "api.error.given-twice");
            }
        });
        return new Parameters(query);
    }

    /** Every value in the order in which it was given, trimmed; none that is blank. */
    public List<String> texts(String name) {
        return query.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static MultivaluedMap<String, String> query(UriInfo address) {
        try {
            return address.getQueryParameters();
        } catch (IllegalArgumentException malformed) {
            throw new BadParameter("query", "api.error.address");
        }
    }

    /** The trimmed value, if one is given and not blank. */
    public Optional<String> text(String name) {
        return texts(name).stream().findFirst();
    }

    /** Is the one value given that this parameter may have? */
    public boolean choice(String name, String only) {
        Optional<String> given = text(name);
        if (given.isPresent() && !given.get().equals(only)) {
            throw new BadParameter(name, "api.error.choice", "[" + only + "]");
        }
        return given.isPresent();
    }

    public Optional<LocalDate> date(String name) {
        return text(name).map(value -> parse(name, value));
    }

    public Optional<Long> number(String name, long least, long most) {
        return text(name).map(value -> parse(name, value, least, most));
    }

    /** @throws BadParameter where the value is missing */
    public <T> T required(String name, Optional<T> value) {
        return value.orElseThrow(() -> new BadParameter(name, "api.error.missing"));
    }

    private static LocalDate parse(String name, String value) {
        return GivenDate.day(value).orElseThrow(() -> new BadParameter(name, "api.error.date"));
    }

    private static long parse(String name, String value, long least, long most) {
        if (NUMBER.matcher(value).matches()) {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new BadParameter(name, "api.error.number", String.valueOf(least), String.valueOf(most));
    }
}
