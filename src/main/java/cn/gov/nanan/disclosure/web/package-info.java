/**
 * 页面: the thin edge of Faces pages. One bean a view, suffix {@code Page}; folders mirror the pages.
 *
 * <p>Decisions: which component of PrimeFaces (15.0.13) serves, and where none does.
 *
 * <ul>
 *   <li>日期, {@code p:datePicker} as {@link cn.gov.nanan.disclosure.web.DayField}, {@code <field:day>}: every day that an officer
 *       writes into a form. It is typed, pasted, or chosen from a calendar with 休 and 班, in the language of the page. A component
 *       class, not a composite: refusals name fields by their ids, and a composite would put its own before them. Filters whose
 *       form is an address (GET), and the public pages, which work without script, keep the browser's own date field.
 *   <li>人员、单位, {@code p:autoComplete}: a deputy (of everybody in service), and the provider of what was obtained (as the
 *       drafter's own sections wrote it before); ten at most, no fault that axe finds, by keyboard. 转办 and 分派 stay selects: they
 *       offer the drafters of one section. 操作留痕 keeps {@code p:selectOneMenu} with its filter. Of 文号 none is chosen from many:
 *       a 变更, 废止 or 澄清 begins on the sheet of the earlier item; and a body that was once consulted, or told to a citizen, is
 *       known only to those who may see that item or request.
 *   <li>选择, {@code h:selectOneMenu}: the browser's own, where some ten things are to be chosen among. It opens by keyboard, is a
 *       wheel on a telephone, is read aloud as it stands and works before any script. {@code p:selectOneMenu} where there are too
 *       many to look through: it is searched by typing.
 *   <li>表格, {@code p:dataTable}: not used, see {@code web.desk} and {@code web.admin}. 列设置 of 待办 is kept in the browser. It
 *       has no selection to keep: 批量办理 is a page of its own, which keeps ticks and remark. Registers, officers and batches are
 *       narrowed by an address that can be kept and sent on, paged by key, and stand in the order of what they are for (due day,
 *       number, day); sorted otherwise they are exported.
 *   <li>图表, {@code p:chart}: 督办看板 and 申请看板, each beside a table of the same figures, which is what a screen reader reads.
 *   <li>上传, {@code p:fileUpload}: 附件 of drafts, several at once, with order, name and progress; files of requests. On the public
 *       form, 历史目录 and packages a plain {@code input}: one file, without script.
 *   <li>正文, {@code p:textEditor}, with the toolbar of {@code js/editor.js}.
 *   <li>弹出, {@code p:dialog}: what asks for a word before it acts. Attachments are opened in their place in the page, by {@code
 *       details}: {@code p:overlayPanel} would cover the text that they are compared with, is no dialog and holds no focus, and
 *       nothing of it is printed.
 *   <li>时间线, {@code p:timeline}: not used, see {@code web.items}.
 * </ul>
 *
 * <p>Bean Validation says what is of one field alone (needed, too long, written otherwise) at that field, in our own words, {@link
 * cn.gov.nanan.disclosure.web.FieldWords}; its numbers and patterns are the domain's constants, and the domain asks again. It
 * speaks where the domain's refusal named no field: officers, sections, rules, categories, periods, templates, delegation, e-mail,
 * trust, passwords, 催办. Acts, drafts, requests and the public form keep their own check, which says all that is to be mended at
 * once, that of several fields together too; with constraints on their fields half of it would be said first, the rest after.
 */
package cn.gov.nanan.disclosure.web;
