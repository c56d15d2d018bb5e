/** 故障演练 fault suites: a whole server is killed, starved, slowed down and worn out; {@code mvn -Pfaults}. */
package cn.gov.nanan.disclosure.faults;
