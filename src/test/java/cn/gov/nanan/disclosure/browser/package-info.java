/**
 * 浏览器测试: real pages in a headless Chromium, against {@link cn.gov.nanan.disclosure.harness.DemoServer#shared() one
 * server} with the demo bureau for all {@code *PageIT} of a build. What a test does there stays: it names its items itself,
 * and waits for a state, never for a time.
 *
 * <pre>
 * &#64;ExtendWith(Browser.class)
 * class InTrayPageIT {
 *     &#64;Test
 *     void drafterSees(Page page) {
 *         Browser.login(page, "drafter");
 *         page.navigate("/desk/in-tray");
 *         page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交")).click();
 *         Browser.assertAccessible(page);
 *     }
 * }
 * </pre>
 *
 * A screenshot of every test's last page lies in {@code target/failsafe-reports/browser/}. Compiled only where Chromium
 * is installed (profile {@code browser} of the build); alone: {@code mvn -B -o verify -Dskip.unit -Dskip.postgresql
 * -Dit.test=InTrayPageIT}.
 */
package cn.gov.nanan.disclosure.browser;
