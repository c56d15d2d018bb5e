/**
 * 版本: every submitted text has its versions: who left it how, when and at which step; what differs between two of them; and
 * what a reviewer said of single passages when he sent it back.
 *
 * <p>细则 一（一）2: 「主办科室负责人核稿，并审核公开属性。」 一（一）3: 「分管领导审稿」; who answers for a text after others have worked on it must see
 * what they did. 附件2 一（四）2: 「发布的政府信息要保证真实性、完整性、一致性。」
 *
 * <p>Does not own the text itself, nor who may change it when ({@code procedure}), nor how texts are compared ({@code
 * redline}). Observes {@link cn.gov.nanan.disclosure.procedure.TextWritten}, {@link
 * cn.gov.nanan.disclosure.procedure.ItemActed} and {@link cn.gov.nanan.disclosure.procedure.ElementsArranged}; fires nothing.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Version 1 is the text as it was first submitted: what is only drafted is nobody else's yet. Rejected: a version of each
 *       unfinished draft.
 *   <li>What one officer saves at one step on one day, with no act between, is one version: automatic saving keeps the draft
 *       every few seconds, and nobody else has answered for anything meanwhile. The act that follows closes it. Rejected: a
 *       version each saving, which buries what was changed; one of the whole stay, in which what stood for days is lost.
 *   <li>A version is whole, text and all, and names its files: they stay as long as one names them. A file that none names goes
 *       when it is taken out. Rejected: differences only, which must be added up to be read, and which 国家秘密 leaves in pieces.
 *   <li>国家秘密 wipes all versions, their files and the quoted passages, 保守国家秘密法第三十一条; what officers wrote as remarks stays with
 *       the act. Rejected: marking them and hiding them.
 *   <li>变更 is compared with the version that the public reads, which is marked at 发布 and 更正. Rejected: reading the
 *       catalogue, which on two networks stands elsewhere.
 *   <li>What was said of a passage names the version and the passage there; where the passage now stands is found anew each
 *       time. Rejected: marks within the text, which the next editor loses.
 *   <li>What was submitted before this was kept begins with the text as it then stood.
 * </ul>
 */
package cn.gov.nanan.disclosure.version;
