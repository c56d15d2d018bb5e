/**
 * 性能测量: {@code mvn -Pbench} starts a PostgreSQL and the built WAR, fills the catalogue and prints requests a second and
 * processor time a request. Figures depend on the machine: read them beside the anchor of the same run.
 */
package cn.gov.nanan.disclosure.bench;
