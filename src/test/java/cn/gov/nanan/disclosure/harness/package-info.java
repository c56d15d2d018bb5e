/**
 * 测试工具: what every integration test stands on.
 *
 * <p>All tests in the container share one server a database: the built WAR with all of them and their fixtures, deployed
 * once ({@link OneDeployment}). Each test method finds it as if it had just started on an empty database ({@link
 * FreshStart}): the rows, folders, memories and the clock are put back, and no timer rings. A new one in five lines:
 *
 * <ol>
 *   <li>{@code @ExtendWith(ArquillianExtension.class) class NameIT}, beside what it tests; fixtures are beans beside it.
 *   <li>Beans come by {@code @Inject}; a method arranges all that it needs, {@code @BeforeEach} what all
 *       do.
 *   <li>{@link ActingAs} acts as an officer, {@link SettableClock} sets the time, {@link Statements} counts what one
 *       thread asks of the database, {@link Patience} waits for a state.
 *   <li>From outside: {@code @RunAsClient} on the method and a {@link Visitor}; what must stand there before, {@link
 *       Staged} sets.
 *   <li>With the demo bureau: {@link DemoServer#shared()}; in a browser a class named {@code *PageIT} with a parameter of
 *       type {@code Page}.
 * </ol>
 *
 * Without any server {@code QueriesTest} asks every query once of a {@link MemoryDatabase}; what {@link QuerySites} finds to
 * be composed at run time is asked by {@code ComposedQueries}, through beans that {@link Beans} makes.
 *
 * <p>One class alone on H2, one method alone on PostgreSQL:
 *
 * <pre>mvn -B -o verify -Dskip.unit -Dskip.postgresql -Dit.test=FoundationIT
 * mvn -B -o verify -Dskip.unit -Dskip.h2 -Dit.test=FoundationIT#clockIsSetByTests</pre>
 *
 * What the server logs meanwhile: {@code target/failsafe-reports/h2/CLASS-output.txt}, and {@code
 * target/it-demo-1/server.log}.
 */
package cn.gov.nanan.disclosure.harness;
