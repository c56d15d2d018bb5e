/**
 * 科室、人员、身份、代理: who is who in the bureau, and who stands in for whom.
 *
 * <p>细则 一（一）: 「各科室、直属单位」「拟稿人」「主办科室负责人」「分管领导」「签发领导」「公开办」.
 *
 * <p>Owns who may see what, as {@link cn.gov.nanan.disclosure.staff.Visibility} says. Does not own what a role may do with an
 * item: that is the table of {@code procedure}. Fires
 * {@code FirstPasswordReplaced}, and observes it itself once that is committed.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Who stands in for a colleague acts under his own name, shown as 代, with the colleague's rights and his own bars:
 *       nobody judges his own draft through a deputy, nor after it was handed on. Rejected: changing roles for some days.
 *   <li>Who acts is read once a request, with those for whom he stands in: a page asks two dozen beans, each of which asks who
 *       acts. What he may do is thus never older than the request in which he does it. Rejected: keeping it in the session,
 *       where a closed account would stay open.
 *   <li>Passwords are long and not common, of whatever characters, and do not expire: rules of composition lead to
 *       Password123!, expiry to Password124!. Whoever changes his second factor shows his password again.
 *   <li>Between password and code nothing is kept: a signed ticket of some minutes goes to the page and comes back.
 *       Rejected: a session of somebody who is not logged in yet. Code and password share one count of failures.
 * </ul>
 */
package cn.gov.nanan.disclosure.staff;
