/**
 * 演示: the demo bureau's items, one or more at every step, made by the real acts of its officers at past times, so that
 * trail, obligations, packages and catalogue come out as they would in use. Titles and texts are invented.
 *
 * <p>Loaded only where the demo setting is on, and only once. Does not own the officers ({@code staff}).
 */
package cn.gov.nanan.disclosure.demo;
