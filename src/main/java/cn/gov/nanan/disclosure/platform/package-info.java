/**
 * 地基: clock, settings, data source, migrations, start, health and the one base exception.
 *
 * <p>Does not own anything of the trade: it knows no capability, and every capability may know it. Fires {@link
 * cn.gov.nanan.disclosure.platform.ClockJumped} when a clock was wrong, and {@link
 * cn.gov.nanan.disclosure.platform.DatabaseRestored} at the first start on a backup, which it observes itself once all is committed.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Migrations run in the persistence provider, before validation: there is no moment at which the code sees an old
 *       schema. Rejected: {@code hbm2ddl=update}; a separate migration step that a deployer may forget.
 *   <li>H2 2.3.232 with {@code WRITE_DELAY=0}: without it acknowledged commits are lost when the process is killed. Rejected:
 *       H2's default; H2 2.5.252, which all the same lost the last commits of 24 among 130 processes that were killed under
 *       four writers (2.3.232: of none among 130, 2.4.240: of none among 250); H2 2.4.240, where a check constraint with
 *       {@code in (…)} fails for everybody once the connection that made it is closed; H2 2.2.224, whose file did not open
 *       again. Before another version is taken, {@code EmbeddedKills} of the bench profile runs.
 *   <li>The limit of a list stands in the statement's text, and connections are examined once a second: PostgreSQL planned
 *       a page anew each time, which took twice as long as reading it, and examining costs a round trip. Rejected: {@code
 *       setMaxResults}; examining before each use.
 *   <li>On Payara Server a pool of the server by {@code disclosure.db.pool}: administrators size and watch it with their own
 *       tools. Rejected: a pool inside the application only.
 *   <li>Backup and restore are two commands of the shell: PostgreSQL is copied by its own {@code pg_dump}, an embedded database
 *       by the process that has it. What a restore means (another change log, a line in the trail) is done by the node itself at
 *       its next start, in one transaction. Rejected: SQL in the script, which would differ by database and leave no trace.
 *   <li>{@code mvn -Drun} ends with status 1 and one line when a start fails: Payara Micro stays up and answers 404, and
 *       ends with 0 when its port is taken. Rejected: leaving the newcomer before a blank page.
 * </ul>
 */
package cn.gov.nanan.disclosure.platform;
