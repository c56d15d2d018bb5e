/**
 * 待办: what waits for an officer of all kinds, in one list; what is due first, why it waits for him, and how much of it.
 *
 * <p>细则 一（一）: 「提出公开属性的初步意见（文件拟稿环节，拟稿人）……审核公开属性（文件审核环节，科室负责人）……审定公开属性（分管领导）」: each step names who
 * acts, here he sees what he has to.
 *
 * <p>Does not own what waits ({@code worklist}, {@code casework}, {@code remedy}) nor by when it is due ({@code deadline}).
 * Reads only; fires and observes nothing.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>待办 is one list of requests, items and remedies, by the day on which each is due, what is late on top; what has no
 *       such day comes after, newest first. An item is due on the earliest day by which it is owed to the public; before
 *       印发, while nothing is owed, on the day by which it should leave its step, which its reminders name as well. A
 *       request that is not confirmed yet has no period that runs: it is to be seen to today, below what is late. The lists are read from the same place and merged, so that pages go on by key. Rejected: a table of its
 *       own for what waits, which every act of the procedures would have to keep in step.
 *   <li>It may be ordered by arrival as well. By kind it is a list of each kind, one after the other, by due day, which asks
 *       for nothing more, and its pages go on by key. Rejected: sorting by any column, which reads all that waits for every
 *       page; by urgency or step, of which each would be a list of its own, with more statements than a page may have. What is
 *       urgent is a filter with its own count, and is due earlier at each step; what waits at one step stands together in 批量办理.
 * </ul>
 */
package cn.gov.nanan.disclosure.agenda;
