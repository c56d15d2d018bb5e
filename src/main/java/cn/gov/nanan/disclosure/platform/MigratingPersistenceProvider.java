package cn.gov.nanan.disclosure.platform;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceUnitInfo;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.jpa.HibernatePersistenceProvider;

/**
 * 建库: Hibernate, after the migrations. Flyway runs first, then Hibernate validates the schema; a failure of either
 * fails the deployment.
 */
public class MigratingPersistenceProvider extends HibernatePersistenceProvider {
    @Override
    public EntityManagerFactory createContainerEntityManagerFactory(PersistenceUnitInfo given, Map properties) {
        try {
            PersistenceUnitInfo unit = BureauUnit.of(given);
            StartUp.check();
            migrate(unit.getNonJtaDataSource());
            return super.createContainerEntityManagerFactory(unit, properties);
        } catch (RuntimeException failure) {
            StartUp.failed(failure);
            throw failure;
        }
    }

    private static void migrate(DataSource database) {
        String vendor = StartUp.reach(database).toLowerCase(Locale.ROOT);
        Flyway.configure(MigratingPersistenceProvider.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/vendor/" + vendor)
                .load()
                .migrate();
    }
}
