/**
 * 封装: the sealed file itself: a BagIt bag in a ZIP with its manifests and two signatures, written as a stream and read back
 * only as far as it can be believed.
 *
 * <p>{@link cn.gov.nanan.disclosure.bag.BagWriter} writes, {@link cn.gov.nanan.disclosure.bag.SealedBag} reads: structure,
 * limits, digests, signature and its signer are judged before anything of it is given out. Does not own which numbers
 * follow each other ({@code exchange}) nor who is trusted ({@code transfer}), and knows no database.
 */
package cn.gov.nanan.disclosure.bag;
