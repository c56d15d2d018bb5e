package cn.gov.nanan.disclosure.harness;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** 部署: the WAR that Maven built, unchanged, plus the test's own classes and the stand-ins of this package. */
public final class Deployments {
    private Deployments() {}

    /**
     * The archive for one test class, on an empty database without demo.
     *
     * @param classes what the tests use besides the test class itself, such as fixtures
     */
    public static WebArchive war(Class<?>... classes) {
        TestDatabase.fresh();
        return ShrinkWrap.create(ZipImporter.class, "disclosure.war")
                .importFrom(new File(System.getProperty("it.war", "target/disclosure.war")))
                .as(WebArchive.class)
                .addClasses(ActingAs.class, SettableClock.class)
                .addClasses(classes);
    }
}
