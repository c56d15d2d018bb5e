/**
 * 链接检查: whether the pages to which the catalogue links still answer.
 *
 * <p>细则 二（三）2: 「由公开办在……相关栏目建立链接指向该网页」. What is linked stands at another agency's address and may go; who drafted
 * it and the 公开办 are told once, and once more when it comes back and goes again; until then it stays a task of both ({@link
 * cn.gov.nanan.disclosure.linkcheck.DeadLinks}). Off by default: an intranet may not reach them.
 *
 * <p>Fires {@link cn.gov.nanan.disclosure.linkcheck.LinkDead}. Does not own the link ({@code procedure}), nor the
 * message ({@code reminder}).
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>What was found at a linked page is said of its address: a corrected address begins anew, without anybody having to
 *       reset it. Rejected: a state of the item that every act would have to clear.
 * </ul>
 */
package cn.gov.nanan.disclosure.linkcheck;
