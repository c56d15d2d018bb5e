/** 移交页面: what sections owe in paper, the batches and their printed lists; shows and asks, decides nothing. */
package cn.gov.nanan.disclosure.web.handover;
