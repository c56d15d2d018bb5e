package cn.gov.nanan.disclosure.platform;

import jakarta.persistence.spi.PersistenceUnitInfo;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * 持久化单元: the server's unit as Hibernate shall see it. Without class transformer, since the web class loader would run
 * it over Hibernate itself; and with the server's own connection pool where {@link Setting#DB_POOL} names one.
 */
record BureauUnit(PersistenceUnitInfo given) implements InvocationHandler {
    static PersistenceUnitInfo of(PersistenceUnitInfo given) {
        return (PersistenceUnitInfo) Proxy.newProxyInstance(
                BureauUnit.class.getClassLoader(), new Class<?>[] {PersistenceUnitInfo.class}, new BureauUnit(given));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws ReflectiveOperationException {
        return switch (method.getName()) {
            case "addTransformer" -> null;
            case "getJtaDataSource", "getNonJtaDataSource" -> pool(method);
            default -> ask(method, arguments);
        };
    }

    /** The same pool serves migrations: at deployment no transaction runs that its connections could join. */
    private Object pool(Method method) throws ReflectiveOperationException {
        return Setting.DB_POOL.optional().isEmpty() ? ask(method) : lookup(Setting.DB_POOL.value());
    }

    private Object ask(Method method, Object... arguments) throws ReflectiveOperationException {
        try {
            return method.invoke(given, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        }
    }

    private static DataSource lookup(String name) {
        try {
            return InitialContext.doLookup(name);
        } catch (NamingException missing) {
            throw new IllegalStateException(
                    "no connection pool " + name + " on this server (" + Setting.DB_POOL.key() + ")", missing);
        }
    }
}
