package cn.gov.nanan.disclosure.platform;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceUnitInfo;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorCode;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.api.output.ValidateResult;
import org.hibernate.jpa.HibernatePersistenceProvider;

/**
 * 建库: Hibernate, after the migrations. Flyway runs first, then Hibernate validates the schema; a failure of either
 * fails the deployment.
 */
public class MigratingPersistenceProvider extends HibernatePersistenceProvider {
    private static final Set<ErrorCode> OTHER_FILE = Set.of(
            CoreErrorCode.CHECKSUM_MISMATCH,
            CoreErrorCode.DESCRIPTION_MISMATCH,
            CoreErrorCode.APPLIED_VERSIONED_MIGRATION_NOT_RESOLVED);

    @Override
    public EntityManagerFactory createContainerEntityManagerFactory(PersistenceUnitInfo given, Map properties) {
        try {
            PersistenceUnitInfo unit = BureauUnit.of(given);
            StartUp.check();
            DataSource database = unit.getNonJtaDataSource();
            migrate(database, StartUp.reach(database).toLowerCase(Locale.ROOT));
            return super.createContainerEntityManagerFactory(unit, properties);
        } catch (RuntimeException failure) {
            StartUp.failed(failure);
            throw failure;
        }
    }

    /** @throws IllegalStateException when a preview made the database; nothing in it was touched then */
    static void migrate(DataSource database, String vendor) {
        Flyway flyway = Flyway.configure(MigratingPersistenceProvider.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/vendor/" + vendor)
                .load();
        try {
            flyway.migrate();
        } catch (FlywayValidateException refused) {
            throw isOfPreview(flyway.validateWithResult()) ? new IllegalStateException(preview()) : refused;
        }
    }

    /** A file that was released never changes: a database that ran another one under its version is of no release. */
    private static boolean isOfPreview(ValidateResult validated) {
        return validated.invalidMigrations.stream()
                .anyMatch(migration -> OTHER_FILE.contains(migration.errorDetails.errorCode));
    }

    private static String preview() {
        return Stream.of(Locale.ENGLISH, Locale.CHINESE)
                .map(language -> Messages.text(language, "common.preview-database"))
                .collect(Collectors.joining(" "));
    }
}
