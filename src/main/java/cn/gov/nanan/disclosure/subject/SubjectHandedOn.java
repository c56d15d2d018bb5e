package cn.gov.nanan.disclosure.subject;

/**
 * 已转办: somebody else has the subject in hand from now on; fired in the same transaction. Whoever keeps subjects follows,
 * so that who sees what is said of it changes with it.
 */
public record SubjectHandedOn(Subject subject) {}
