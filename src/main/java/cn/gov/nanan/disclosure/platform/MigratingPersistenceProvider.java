package cn.gov.nanan.disclosure.platform;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.jpa.HibernatePersistenceProvider;

/**
 * 建库: Hibernate, after the migrations. Flyway runs first, then Hibernate validates the schema; a failure of either
 * fails the deployment.
 *
 * <p>The class transformer is dropped because the web class loader would run it over Hibernate itself.
 */
public class MigratingPersistenceProvider extends HibernatePersistenceProvider {
    @Override
    public EntityManagerFactory createContainerEntityManagerFactory(PersistenceUnitInfo unit, Map properties) {
        try {
            StartUp.check();
            migrate(unit.getNonJtaDataSource());
            return super.createContainerEntityManagerFactory(withoutTransformer(unit), properties);
        } catch (RuntimeException failure) {
            StartUp.failed(failure);
            throw failure;
        }
    }

    private static void migrate(DataSource dataSource) {
        Flyway.configure(MigratingPersistenceProvider.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration", "classpath:db/vendor/" + vendor(dataSource))
                .load()
                .migrate();
    }

    private static String vendor(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        } catch (SQLException unreachable) {
            throw new IllegalStateException("Database not reachable: " + unreachable.getMessage(), unreachable);
        }
    }

    private static PersistenceUnitInfo withoutTransformer(PersistenceUnitInfo unit) {
        return (PersistenceUnitInfo) Proxy.newProxyInstance(
                MigratingPersistenceProvider.class.getClassLoader(),
                new Class<?>[] {PersistenceUnitInfo.class},
                (proxy, method, arguments) ->
                        isAddTransformer(method.getParameterTypes()) ? null : method.invoke(unit, arguments));
    }

    private static boolean isAddTransformer(Class<?>[] parameters) {
        return parameters.length == 1 && parameters[0] == ClassTransformer.class;
    }
}
