package cn.gov.nanan.disclosure.platform;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.stream.Stream;

/**
 * 拒绝办理: a request that the rules refuse. The transaction is rolled back; pages show the text of {@link #key()} in
 * the message bundle, the API answers {@code application/problem+json}. What a caller can do about it is said by its
 * {@link #kind()}, never by its key.
 */
@ApplicationException(rollback = true)
public class BusinessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final RefusalKind kind;
    private final String field;
    private final String key;
    private final transient Object[] arguments;

    /** What else is to be mended; null after a journey. */
    private final transient List<BusinessException> others;

    /**
     * @param key key in the message bundle, for example {@code calendar.error.before-first-year}
     * @param arguments the values for {0}, {1} … of the message
     */
    public BusinessException(String key, Object... arguments) {
        this(RefusalKind.RULE, "", List.of(), key, arguments);
    }

    private BusinessException(
            RefusalKind kind, String field, List<BusinessException> others, String key, Object... arguments) {
        super(key);
        this.kind = kind;
        this.field = field;
        this.key = key;
        this.arguments = arguments.clone();
        this.others = others;
    }

    public static BusinessException forbidden(String key, Object... arguments) {
        return new BusinessException(RefusalKind.FORBIDDEN, "", List.of(), key, arguments);
    }

    public static BusinessException notFound(String key, Object... arguments) {
        return new BusinessException(RefusalKind.NOT_FOUND, "", List.of(), key, arguments);
    }

    public static BusinessException address(String key, Object... arguments) {
        return new BusinessException(RefusalKind.ADDRESS, "", List.of(), key, arguments);
    }

    public static BusinessException stale(String key, Object... arguments) {
        return new BusinessException(RefusalKind.STALE, "", List.of(), key, arguments);
    }

    public static BusinessException notOpen(String key, Object... arguments) {
        return new BusinessException(RefusalKind.NOT_OPEN, "", List.of(), key, arguments);
    }

    /** @param field what is to be mended, as its type names it, such as {@code ground} */
    public static BusinessException invalid(String field, String key, Object... arguments) {
        return new BusinessException(RefusalKind.INVALID, field, List.of(), key, arguments);
    }

    /** 一次说全: the first of several, which brings the others with it. */
    public static BusinessException together(List<BusinessException> all) {
        BusinessException first = all.get(0);
        return new BusinessException(
                first.kind, first.field, List.copyOf(all.subList(1, all.size())), first.key, first.arguments());
    }

    /** This one, and what else is to be mended. */
    public List<BusinessException> each() {
        return Stream.concat(Stream.of(this), others == null ? Stream.empty() : others.stream())
                .toList();
    }

    public RefusalKind kind() {
        return kind;
    }

    public boolean is(RefusalKind wanted) {
        return kind == wanted;
    }

    /** What is to be mended; empty unless {@link RefusalKind#INVALID}. */
    public String field() {
        return field;
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
