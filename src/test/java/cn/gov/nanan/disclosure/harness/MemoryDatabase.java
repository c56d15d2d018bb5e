package cn.gov.nanan.disclosure.harness;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Query;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.SessionFactoryObserver;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.jpa.HibernatePersistenceProvider;

/** 内存数据库: the migrated tables and the application's own persistence unit without a server. It notes what is asked. */
public final class MemoryDatabase implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(MemoryDatabase.class.getName());

    private final EntityManagerFactory factory;
    private final EntityManager entities;
    private final Set<String> places = new TreeSet<>();
    private final Set<String> texts = new TreeSet<>();

    public MemoryDatabase() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:queries;DB_CLOSE_DELAY=-1");
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration", "classpath:db/vendor/h2")
                .load()
                .migrate();
        factory = new HibernatePersistenceProvider()
                .createEntityManagerFactory(
                        "disclosure",
                        new TreeMap<>(Map.of(
                                "jakarta.persistence.provider",
                                HibernatePersistenceProvider.class.getName(),
                                "jakarta.persistence.transactionType",
                                "RESOURCE_LOCAL",
                                "jakarta.persistence.nonJtaDataSource",
                                source,
                                "hibernate.session_factory_observer",
                                new SessionFactoryObserver() {})));
        entities = factory.createEntityManager();
        entities.getTransaction().begin();
    }

    /** For beans; all of it is one transaction, which ends with the database. */
    public EntityManager entities() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, given) -> {
                    if (QuerySites.isAsking(method)) {
                        places.add(caller());
                        texts.add((String) given[0]);
                    }
                    return passed(method, given);
                });
    }

    /** Asks a query as it stands, with nothing for each parameter. */
    public void ask(QuerySites.Site site) {
        texts.add(site.text());
        Query query = query(site);
        query.getParameters().forEach(parameter -> query.setParameter(parameter.getName(), null));
        if (site.text().startsWith("select")) {
            query.getResultList();
        } else {
            update(query);
        }
    }

    /** Nothing may not be written everywhere; then the statement itself was sound. */
    private static void update(Query query) {
        try {
            query.executeUpdate();
        } catch (ConstraintViolationException refused) {
            LOG.log(Level.FINE, "Nothing was written", refused);
        }
    }

    private Query query(QuerySites.Site site) {
        if (site.sql()) {
            return entities.createNativeQuery(site.text());
        }
        return site.result() == null
                ? entities.createQuery(site.text())
                : entities.createQuery(site.text(), site.result());
    }

    /** The places of the main code from which something was asked. */
    public Set<String> places() {
        return places;
    }

    public Set<String> texts() {
        return texts;
    }

    @Override
    public void close() {
        factory.close();
    }

    private static String caller() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> frame.getClassName().startsWith("cn.gov.nanan.disclosure.")
                                && !frame.getClassName().startsWith(MemoryDatabase.class.getName()))
                        .findFirst()
                        .map(frame -> frame.getClassName() + ":" + frame.getLineNumber())
                        .orElseThrow());
    }

    private Object passed(Method method, Object[] given) throws Throwable {
        try {
            return method.invoke(entities, given);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
