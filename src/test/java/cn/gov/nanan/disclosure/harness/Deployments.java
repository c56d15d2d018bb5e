package cn.gov.nanan.disclosure.harness;

import java.io.File;
import java.util.List;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentTargetDescription;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** 部署: the WAR that Maven built, unchanged, plus all in-container tests with their fixtures and stand-ins. */
public class Deployments implements DeploymentScenarioGenerator {
    /** Classes that never run on the server; most of them need what is not there. */
    private static final String CLIENT_ONLY = ".*/(browser|bench)/.*|.*(Test|PageIT)(\\$.*)?\\.class|.*(?<!\\.class)";

    @Override
    public List<DeploymentDescription> generate(TestClass whicheverComesFirst) {
        return List.of(new DeploymentDescription(DeploymentTargetDescription.DEFAULT.getName(), war()));
    }

    private static WebArchive war() {
        TestDatabase.fresh();
        return ShrinkWrap.create(ZipImporter.class, "disclosure.war")
                .importFrom(new File(System.getProperty("it.war", "target/disclosure.war")))
                .as(WebArchive.class)
                .merge(tests(), "WEB-INF/classes", Filters.exclude(CLIENT_ONLY));
    }

    private static GenericArchive tests() {
        String compiled = Deployments.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return ShrinkWrap.create(ExplodedImporter.class)
                .importDirectory(compiled)
                .as(GenericArchive.class);
    }
}
