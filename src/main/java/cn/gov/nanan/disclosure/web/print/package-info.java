/** 打印件: the sheets, lists and labels that know items and batches; the engine is {@code print}. */
package cn.gov.nanan.disclosure.web.print;
