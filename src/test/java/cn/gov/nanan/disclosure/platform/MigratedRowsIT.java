package cn.gov.nanan.disclosure.platform;

import cn.gov.nanan.disclosure.harness.TestDatabase;
import javax.sql.DataSource;

/** 迁移已有的申请: the same on the database of the integration tests. */
class MigratedRowsIT extends MigratedRowsTest {
    @Override
    DataSource database() {
        return TestDatabase.another("older").orElseGet(super::database);
    }

    @Override
    String vendor() {
        return TestDatabase.isPostgresql() ? "postgresql" : super.vendor();
    }
}
