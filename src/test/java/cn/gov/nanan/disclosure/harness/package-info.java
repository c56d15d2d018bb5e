/**
 * 测试工具: what every integration test stands on.
 *
 * <p>In the container: {@code @ExtendWith(ArquillianExtension.class)}, a {@code @Deployment} that returns {@link
 * Deployments#war(Class[])}, beans injected, {@link ActingAs} to act as an officer, {@link SettableClock} to set the
 * time. From outside: {@code @RunAsClient} on the method and a {@link Visitor}. In a browser: a class named
 * {@code *PageIT} with a parameter of type {@code Browser}. One such test alone:
 *
 * <pre>mvn -B -o verify -Dskip.unit -Dskip.postgresql -Dit.test=FoundationIT</pre>
 *
 * The servers' logs: {@code target/failsafe-reports/h2/CLASS-output.txt}.
 */
package cn.gov.nanan.disclosure.harness;
