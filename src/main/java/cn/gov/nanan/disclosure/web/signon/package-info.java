/** 统一登录的往返: the way to the provider and back, and out of both sessions. No page of Faces: no view, no session before. */
package cn.gov.nanan.disclosure.web.signon;
