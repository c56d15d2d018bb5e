/** 门户: who gets in, what every answer carries, and how refusals and failures are told. */
package cn.gov.nanan.disclosure.web.gate;
