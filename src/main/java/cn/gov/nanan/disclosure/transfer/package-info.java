/**
 * 数据包传递: what leaves this node with a second person's consent, what comes to it and from whom it is believed, how the
 * public side completes and publishes it, and what it says back.
 *
 * <p>细则 一（一）4（1）: 「在内网形成数据包。数据包导入外网，经整理生成主动公开信息相关要素」.
 *
 * <p>Fires {@link cn.gov.nanan.disclosure.exchange.DocumentArrived} for what holds no items, {@link
 * cn.gov.nanan.disclosure.exchange.DocumentPassed} where an officer passed over such a one, and {@link
 * cn.gov.nanan.disclosure.exchange.PackageImported}, {@link cn.gov.nanan.disclosure.exchange.ElementsReturned},
 * {@link cn.gov.nanan.disclosure.exchange.PortalShown} and {@link cn.gov.nanan.disclosure.exchange.PackageRefused} where a receipt says what is public, as what, and where the portal shows it, and
 * {@link cn.gov.nanan.disclosure.exchange.NumberingResumed} after a restore, {@link
 * cn.gov.nanan.disclosure.exchange.LastNumberAsked} for what it goes on from, and {@link
 * cn.gov.nanan.disclosure.exchange.PackageHeld} where a second person lets something not out. Does not own the package's format
 * ({@code exchange}), nor keys ({@code signature}), nor what the public sees ({@code catalogue}).
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>On an intranet a package is sealed by its release and not by 发布: a second person who says no leaves no hole in the
 *       numbers. Rejected: a package for each 发布, which could only be voided.
 *   <li>A package that is refused although its sender is believed would stop all that follow it: the public side may pass
 *       over it (跳过), the receipt says so, and the bureau publishes a next version. Rejected: numbers with gaps.
 *   <li>What came stays as the file that came; staging keeps of it what people arrange, and publication reads the file
 *       again. Rejected: a second copy of every item in tables of its own.
 *   <li>要素 that the public side changed go home with the receipt, and stand there only as long as the version of which it
 *       tells is the one that stands: the next version would take them back unknowingly. On paper each changed item has a
 *       code (要素码), so that what is typed in is what was published. Rejected: words that nobody compares.
 *   <li>接续编号 is looked at twice, typed out where it goes far, and taken back as long as nothing followed: one digit too many
 *       would end a path. Rejected: a second administrator, whom small bureaus do not have.
 *   <li>门户地址 is entered by a person and counts from that moment: no portal tells us by itself. It outlasts the version.
 *       Rejected: believing that what is published here stands there too.
 * </ul>
 */
package cn.gov.nanan.disclosure.transfer;
