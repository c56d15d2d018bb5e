package cn.gov.nanan.disclosure.harness;

import jakarta.servlet.http.HttpServletResponse;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Objects;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.AnnotationDeploymentScenarioGenerator;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.event.suite.Before;

/**
 * 一次部署: Arquillian deploys for each test class. Here the first one deploys for all, what it deployed stays until the
 * test JVM ends, and each test method begins with what a fresh start leaves.
 */
public class OneDeployment implements LoadableExtension {
    private static final String RUNNER = "ArquillianServletRunnerEE9";
    private static final String CONTEXT = "/disclosure";

    @Inject
    @ClassScoped
    private InstanceProducer<DeploymentScenario> scenario;

    @Inject
    private Instance<ProtocolMetaData> protocol;

    private DeploymentScenario generated;
    private boolean deployed;
    private Object begun;
    private URL server;

    @Override
    public void register(ExtensionBuilder arquillian) {
        arquillian
                .override(
                        DeploymentScenarioGenerator.class,
                        AnnotationDeploymentScenarioGenerator.class,
                        Deployments.class)
                .observer(OneDeployment.class);
    }

    public void generate(@Observes EventContext<GenerateDeployment> asked) {
        if (generated == null) {
            asked.proceed();
            generated = scenario.get();
        } else {
            scenario.set(generated);
        }
    }

    public void deploy(@Observes EventContext<DeployManagedDeployments> asked) {
        if (!deployed) {
            deployed = true;
            asked.proceed();
        }
    }

    /** The adapter reads the servlets out of the server's log, and now and then comes too early for them. */
    private static void complete(ProtocolMetaData server) {
        server.getContexts(HTTPContext.class).stream()
                .filter(http -> http.getServletByName(RUNNER) == null)
                .forEach(http -> http.add(new Servlet(RUNNER, CONTEXT)));
    }

    public void keep(@Observes EventContext<UnDeployManagedDeployments> asked) {
        // The next class needs it; the server ends with this JVM.
    }

    /** Arquillian tells it again before each {@code @BeforeEach} of a test that runs as client. */
    public void begin(@Observes Before test) throws MalformedURLException {
        if (begun != test.getTestInstance()) {
            begun = test.getTestInstance();
            freshStart(test.getTestClass().getName());
        }
    }

    /** On a connection of its own: the server closes those that were idle while a long test ran. */
    private void freshStart(String test) throws MalformedURLException {
        if (server == null) {
            server = address();
        }
        Visitor harness = new Visitor(server);
        URI asked = harness.address(FreshStart.PATH.substring(1) + "?" + FreshStart.TEST + "=" + test);
        HttpResponse<String> answer = harness.send(HttpRequest.newBuilder(asked).POST(BodyPublishers.noBody()));
        if (answer.statusCode() != HttpServletResponse.SC_NO_CONTENT) {
            throw new IllegalStateException("No fresh start: " + answer.statusCode() + " " + answer.body());
        }
    }

    private URL address() throws MalformedURLException {
        ProtocolMetaData about = Objects.requireNonNull(protocol.get(), "No server: the first test class says why");
        complete(about);
        HTTPContext http = about.getContexts(HTTPContext.class).iterator().next();
        return http.getServlets().get(0).getBaseURI().toURL();
    }
}
