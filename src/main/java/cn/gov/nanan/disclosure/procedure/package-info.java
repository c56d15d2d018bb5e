/**
 * 流程: the life of one item of any of the three kinds, from its draft to published, withdrawn or filed, as one table.
 *
 * <p>细则 一（一）: 「1、提出公开属性的初步意见（文件拟稿环节，拟稿人）」「2、审核公开属性（文件审核环节，科室负责人）」「3、审定公开属性（分管领导）……签发领导不再对文件公开属性进行审核。」「4、发布主动公开类信息（公开办）」;
 * 一（二）4: 「业务科室人员在内网提取主动公开信息数据……直接……发布」; 二: 获取保存类.
 *
 * <p>The boxes of 附件1 工作流程图 and where each stands:
 *
 * <table>
 * <caption>附件1</caption>
 * <tr><th>box</th><th>where</th></tr>
 * <tr><td>制作公文类、非公文类、获取保存类政府信息</td><td>{@link InformationKind}, the kinds of each row</td></tr>
 * <tr><td>工信局各科室草拟的公文；拟稿人……选择公文公开类型</td><td>{@link Step#DRAFTING}, {@code /items/draft}</td></tr>
 * <tr><td>各科室在履职过程中制作的非公文类的政府信息；拟稿人提出信息公开属性的初步意见</td><td>{@link Step#DRAFTING}, {@code
 * /items/draft}</td></tr>
 * <tr><td>有关科室……提出获取并保存政府信息公开属性意见</td><td>{@link Step#DRAFTING}, {@link Step#SECTION_REVIEW}</td></tr>
 * <tr><td>主办科室负责同志核稿</td><td>{@link Step#SECTION_REVIEW}</td></tr>
 * <tr><td>分管领导审稿，并审定公开属性</td><td>{@link Step#LEADER_REVIEW}</td></tr>
 * <tr><td>对不能确定是否可公开的，送……审核提出审查意见</td><td>{@link Step#OFFICE_OPINION}, {@link Step#OPINION_RETURNED}</td></tr>
 * <tr><td>相关领导签发，文件印制</td><td>{@link Step#SIGNING}, {@link Step#ISSUING}; not of 获取保存类</td></tr>
 * <tr><td>不予公开的文件由办公室直接归档</td><td>{@link Step#FILING}, {@link Step#FILED}</td></tr>
 * <tr><td>政务公开业务科室复核</td><td>{@link Step#RECHECK}; of what a section publishes, its head</td></tr>
 * <tr><td>汇总，编制索引目录</td><td>{@link Step#PUBLISHING}, 整理要素; numbers and packages: {@code publication}</td></tr>
 * <tr><td>在20个工作日内……发布，同时可根据实际情况，通过其他形式发布</td><td>{@link Step#PUBLISHED}; periods, 其他形式: {@code
 * publication}</td></tr>
 * <tr><td>将纸质文档送市档案馆、图书馆</td><td>{@code handover}</td></tr>
 * </table>
 *
 * <p>Does not own which channels are owed ({@code publication}) and by when ({@code deadline}), what the public sees ({@code catalogue}), nor who
 * is told what ({@code reminder}).
 *
 * <p>Fires {@link cn.gov.nanan.disclosure.procedure.ItemActed} in the transaction of the act, {@link
 * cn.gov.nanan.disclosure.procedure.TextWritten} in that of a change of text or files, and {@link
 * cn.gov.nanan.disclosure.subject.SubjectHandedOn} with 转办. Observes {@link cn.gov.nanan.disclosure.subject.Naming}, to say
 * what items are called.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>All three kinds are rows of the one table, each with its kinds: the flowchart's columns run into each other, and so
 *       do the rows. Rejected: a procedure for each kind.
 *   <li>What holds at a step is asked of the step, and what follows from an act stands in its row as an effect, which {@link
 *       cn.gov.nanan.disclosure.procedure.ItemActed} carries on. Rejected: a set of steps in each room that wants to know.
 *   <li>不能确定，报请认定 is a choice of its own, kept with the act, 条例第十七条第三款. Rejected: an opinion without an attribute,
 *       which nobody can tell from one that was forgotten.
 *   <li>A head's own draft goes straight to the deputy leader: nobody reviews what he drafted himself, and the item does
 *       not wait for nobody. Rejected: a second head in each section; reviewing oneself.
 *   <li>What 复核 holds back after 印发 returns to the deputy leader, who decides the attribute alone: the issued text and its
 *       发文字号 stand, only its disclosure is open. Rejected: redrafting an issued document.
 *   <li>整理要素 stays open to the section between 复核 and publication, and the 索引号 keeps the category under which it was made:
 *       细则 一（二）4 lets the section arrange the elements, and a number is given once and for ever. Rejected: freezing the
 *       elements at 复核; a new number for each correction.
 *   <li>批量复核 answers the questions once, but each item is ticked as looked at, and none with a warning goes this way: 条例第十七条
 *       asks for a review of each item, and the domain refuses, not the page. Rejected: passing a list unseen; asking seven
 *       questions for each of fifty tables.
 *   <li>更正 waits for a second person, as 撤回 does: the public note is a text of its own, and 先审查后公开 holds for it too.
 *       Rejected: correcting at once by whoever publishes.
 *   <li>A 声明 once submitted stays with the item, and so does everybody who made it: 条例第十五条 protects who claimed it, not the
 *       text that says so. Rejected: asking today's text alone; a right to strike it, which nobody could check.
 *   <li>A law that gives the right to disclose counts once the 公开办 or the deputy leader has confirmed the provision, and for
 *       that provision alone, 条例第十条. Rejected: the drafter's word.
 *   <li>A consent that was given before the text was changed is a doubt that who publishes ticks, by name. Rejected: voiding
 *       it, as most changes do not touch what was agreed to.
 *   <li>A 澄清 may name what goes about outside in words; the address stays inside: 条例第六条 is mostly about rumours, and nobody
 *       should be led to one. Rejected: only our own items as the other side of a relation.
 * </ul>
 */
package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.form.InformationKind;
