package cn.gov.nanan.disclosure.platform;

import jakarta.ejb.ApplicationException;

/**
 * 拒绝办理: a request that the rules refuse. The transaction is rolled back; pages show the text of {@link #key()} in
 * the message bundle, the API answers {@code application/problem+json}.
 */
@ApplicationException(rollback = true)
public class BusinessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /**
     * @param key key in the message bundle, for example {@code calendar.error.before-first-year}
     * @param arguments the values for {0}, {1} … of the message
     */
    public BusinessException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
