/**
 * 移交: the paper for 市档案馆 and 市图书馆; what sections deliver, in which batch it goes, and who received it.
 *
 * <p>细则 一（一）4（2）: 「移交信息查阅中心公开。主办科室将需主动公开的文件报送2份至局公开办，由局公开办自发文起20个工作日内移交市档案馆、市图书馆政府信息公开查阅中心」. 附件1:
 * 「在规定时限内将纸质文档送市档案馆、图书馆政府信息公开查阅中心」. Fixed days, the list of contents, the nil return and the letter for a
 * replacement follow the provincial practice of 闽政办函〔2016〕42号.
 *
 * <p>Observes {@link cn.gov.nanan.disclosure.publication.ObligationOpened}, {@link
 * cn.gov.nanan.disclosure.publication.ObligationClosed} and {@link cn.gov.nanan.disclosure.procedure.ItemActed}; fires {@link
 * cn.gov.nanan.disclosure.publication.ChannelReached}. Does not own what is owed by when ({@code publication}), nor how a
 * list is printed ({@code web}).
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>It tells {@code publication} by an event that a channel was reached: the obligation stays with its one owner,
 *       whoever brings the paper. Rejected: obligations kept twice.
 * </ul>
 */
package cn.gov.nanan.disclosure.handover;
