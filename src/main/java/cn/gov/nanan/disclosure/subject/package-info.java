/**
 * 事项: what notices, obligations and other records are about: its kind and number, its page, the section in charge, who
 * has it in hand, and what it is called.
 *
 * <p>So that the house tells, owes and counts without knowing whose it is: an item, a request, a package later adds
 * a constant. Owns no table: the value is embedded where it is kept.
 *
 * <p>Defines {@link cn.gov.nanan.disclosure.subject.Naming} and {@link cn.gov.nanan.disclosure.subject.SubjectHandedOn};
 * fired by whoever lists, and by whoever owns the subject. Does not own who may see what ({@code staff}).
 */
package cn.gov.nanan.disclosure.subject;
