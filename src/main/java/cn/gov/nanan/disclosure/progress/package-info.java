/**
 * 进度: how far a long piece of work is (packing, importing, publishing), for whoever watches the page meanwhile.
 *
 * <p>{@link cn.gov.nanan.disclosure.progress.WorkWatch} hands out a {@link cn.gov.nanan.disclosure.progress.WorkCount} for a
 * piece of work; what is written is seen from every node. Does not own what the work is, nor its outcome.
 */
package cn.gov.nanan.disclosure.progress;
