package cn.gov.nanan.disclosure.api;

/** 参数错误: a query parameter that is unknown or holds a bad value. */
public class BadParameter extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String key;
    private final transient Object[] arguments;

    /** @param key of the message that says what is wrong; {0} is the parameter, {1} … the arguments */
    public BadParameter(String parameter, String key, Object... arguments) {
        super(parameter + ": " + key);
        this.parameter = parameter;
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String parameter() {
        return parameter;
    }

    /** What is wrong, in Chinese. */
    public String detail() {
        Object[] all = new Object[arguments.length + 1];
        all[0] = parameter;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Problem.text(key, all);
    }
}
