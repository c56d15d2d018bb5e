package cn.gov.nanan.disclosure.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** 数据库自检: the database answers and holds every migration. */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {
    private static final String FAILED =
            "select count(case when \"success\" then 1 end), count(*) from \"flyway_schema_history\"";

    @Resource(lookup = "java:app/jdbc/disclosure")
    private DataSource database;

    @Override
    public HealthCheckResponse call() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet migrations = statement.executeQuery(FAILED)) {
            migrations.next();
            return HealthCheckResponse.named("database")
                    .withData("migrations", migrations.getLong(1))
                    .status(migrations.getLong(1) == migrations.getLong(2))
                    .build();
        } catch (SQLException unreachable) {
            return HealthCheckResponse.down("database");
        }
    }
}
