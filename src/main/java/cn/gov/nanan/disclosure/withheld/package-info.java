/**
 * 依申请公开和不予公开信息目录: a public register of what exists without being published, so that a citizen knows what he may ask
 * for.
 *
 * <p>条例第十八条: 「对因情势变化可以公开的政府信息应当公开」 Whoever is to ask for that must know that it exists: a neutral title, a date and the class of
 * the ground, each entry released by the 公开办. What is a 国家秘密 never gets here.
 *
 * <p>Two halves, as with the catalogue: {@link cn.gov.nanan.disclosure.withheld.RegisterReleases} reads the procedure and
 * hands out a {@link cn.gov.nanan.disclosure.withheld.RegisterEntry}, or takes it back; {@link
 * cn.gov.nanan.disclosure.withheld.PublicRegister} keeps what it is given, and is all that public pages read.
 *
 * <p>Does not own what is withheld, nor why ({@code procedure}, {@code attribute}); nothing of it is in the catalogue, its
 * feeds and changes. Observes {@link cn.gov.nanan.disclosure.procedure.ItemActed}: what is opened, or turns out to be a
 * 国家秘密, leaves the register.
 *
 * <p>On an intranet what one of the 公开办 lists waits for a second one, and all that waits leaves together; what is taken
 * from the public leaves at once. The whole register goes out as a REGISTER package each time, from {@link
 * cn.gov.nanan.disclosure.withheld.RegisterLine} alone; the public side observes {@link
 * cn.gov.nanan.disclosure.exchange.DocumentArrived} and replaces what it had of that bureau, or refuses all of it. Rejected:
 * a package of the change alone, which one lost before it would make wrong.
 */
package cn.gov.nanan.disclosure.withheld;
