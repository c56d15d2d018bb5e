/*
 * 不带走人: an answer that leads elsewhere is asked about first. `window.stayWhere(stays)`: where `stays(url)` is true, the
 * redirect is taken out of the answer, so that the page stays and its buttons can be pressed again.
 */
window.stayWhere = function (stays) {
  var response = window.PrimeFaces.ajax.Response, handle = response.handle;
  response.handle = function (xml) {
    var redirect = xml && xml.getElementsByTagName ? xml.getElementsByTagName('redirect')[0] : null;
    if (redirect && stays(redirect.getAttribute('url'))) { redirect.parentNode.removeChild(redirect); }
    return handle.apply(this, arguments);
  };
};
