/* 不丢字: what is typed into a form is kept in this window until the server has it; it goes with the window. */
(function () {
  var leaving = false, found = {}, sent = null, said = null, timer, TRIES = 5;

  function who() { return document.getElementById('who').dataset.user; }
  function key(form) { return 'kept:' + who() + ':' + form.id + ':' + (form.dataset.kept || ''); }
  function forms() { return Array.prototype.slice.call(document.querySelectorAll('form.gk-kept')); }
  function fields(form) {
    var all = {};
    Array.prototype.forEach.call(form.elements, function (field) {
      if (!field.name || /^(hidden|file|submit|button)$/.test(field.type)) { return; }
      if (/^(checkbox|radio)$/.test(field.type) && !field.checked) { return; }
      all[field.name] = field.value;
    });
    return all;
  }
  function keep(form) {
    try { sessionStorage.setItem(key(form), JSON.stringify(fields(form))); } catch (refused) { /* private window, or full */ }
  }
  /* What was kept before this page was opened: only that is put back, and only once. */
  function find() {
    try {
      Object.keys(sessionStorage).forEach(function (name) {
        if (name.indexOf('kept:' + who() + ':') === 0) { found[name] = JSON.parse(sessionStorage.getItem(name)); }
      });
    } catch (unreadable) { found = {}; }
  }
  /*
   * With an act the other acts that were begun on the same item are done too. 会商报批 and the like stand beside an act that is
   * being written: with them only they themselves are done, and with what keeps nothing, as 公开依据确认, nothing is. Who logs
   * out leaves nothing.
   */
  function forget() {
    if (sent && !sent.matches('.gk-kept')) { return; }
    var about = sent && !sent.matches('.gk-aside-form') && (sent.dataset.kept || '').split(' ')[0];
    var acts = about ? 'kept:' + who() + ':' + sent.id + ':' + about + ' ' : null;
    drop(function (name) {
      return sent ? name === key(sent) || acts && name.indexOf(acts) === 0 || isSecret() && name.indexOf(':' + about + ' ') > 0 : true;
    });
  }
  /* 国家秘密: with the text goes whatever else was being written of the item (保密法第三十一条). */
  function isSecret() {
    var attribute = sent.querySelector('[data-choice="attribute"]'), ground = sent.querySelector('select[name$=":ground"]');
    return !!ground && ground.value === 'STATE_SECRET' && !!attribute && attribute.value === 'WITHHELD';
  }
  function drop(which) {
    try {
      Object.keys(sessionStorage).forEach(function (name) { if (name.indexOf('kept:') === 0 && which(name)) { sessionStorage.removeItem(name); } });
    } catch (refused) { /* private window */ }
  }
  /* 取消: what its writer has closed begins anew. */
  window.gkKeptDrop = function (form) { drop(function (name) { return name === key(form); }); };
  /* Where the page stays and says that it is done, as 批量办理 does. */
  function forgetDone() {
    var said = document.querySelector('[data-kept-done]'), begins = said && 'kept:' + who() + ':' + said.dataset.keptDone + ':';
    if (!said || said.dataset.forgotten) { return; }
    said.dataset.forgotten = 'yes';
    drop(function (name) { return name.indexOf(begins) === 0; });
  }
  function put(field, value) {
    if (/^(checkbox|radio)$/.test(field.type)) {
      if (field.value !== value || field.checked) { return false; }
      field.checked = true;
    } else {
      if (field.value === value) { return false; }
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  }
  function waiting(form, kept) {
    return Array.prototype.filter.call(form.elements, function (field) {
      return kept[field.name] !== undefined && !/^(hidden|file|submit|button)$/.test(field.type);
    });
  }
  /*
   * What is kept of a form is taken out as it is put back. 引导问答 come first, one at a time: the server's answer brings the
   * next question, and what it leads to. A field that comes by another's choice is filled when it has come.
   */
  function fill(form, kept) {
    var fields = waiting(form, kept);
    var guided = fields.filter(function (field) { return field.closest('.gk-guided'); });
    for (var i = 0; i < guided.length; i++) {
      if (guided[i].value === kept[guided[i].name]) {
        var answer = kept[guided[i].name];
        delete kept[guided[i].name];
        if (put(guided[i], answer)) { return true; }
      }
    }
    var filled = false;
    fields.map(function (field) { return [field, kept[field.name]]; }).forEach(function (pair) {
      filled = put(pair[0], pair[1]) || filled;
    });
    fields.forEach(function (field) { delete kept[field.name]; });
    return filled;
  }
  /* 加一段: rows that were added are added again, one at a time: the server's answer brings the row, and its words then follow. */
  function grow(form, kept) {
    var more = form.querySelector('[data-adds]');
    if (!more || !Object.keys(kept).some(function (name) { return kept[name] && name.indexOf(more.dataset.adds) > 0; })) { return; }
    var rows = String(form.querySelectorAll('[name*="' + more.dataset.adds + '"]').length);
    var tries = form.dataset.grown === rows ? Number(form.dataset.tries) + 1 : 1;
    if (tries > TRIES) { return; }
    form.dataset.grown = rows;
    form.dataset.tries = tries;
    more.click();
    timer = setTimeout(restore, 200);
  }
  /*
   * 接着办: the act of this item that was being written is open again; where several were, its writer opens which he likes. What
   * the page says of what he did before stays said.
   */
  function reopen() {
    var item = new URLSearchParams(location.search).get('id'), begun = [];
    Object.keys(found).forEach(function (name) {
      var act = /:actions:form:(\d+) (\w+)$/.exec(name);
      if (act && act[1] === item) { begun.push(act[2]); }
    });
    var verb = begun.length === 1 ? document.querySelector('.gk-act-buttons .gk-act-' + begun[0]) : null;
    if (verb) {
      said = document.getElementById('messages').innerHTML;
      verb.click();
    }
  }
  function saidStill() {
    var messages = document.getElementById('messages');
    if (said !== null && messages && !messages.textContent.trim()) { messages.innerHTML = said; }
  }
  function restore() {
    clearTimeout(timer);
    if (!window.PrimeFaces.ajax.Queue.isEmpty()) {
      timer = setTimeout(restore, 20);
      return;
    }
    said = null;
    forms().forEach(function (form) {
      var kept = found[key(form)];
      if (!kept) { return; }
      if (fill(form, kept)) { document.getElementById('kept-offer').hidden = false; }
      grow(form, kept);
      if (!Object.keys(kept).length) { delete found[key(form)]; }
    });
  }
  function watchSending() {
    var request = window.PrimeFaces.ajax.Request, send = request.send;
    request.send = function (sending) {
      var source = typeof sending.source === 'string' ? document.getElementById(sending.source) : sending.source;
      sent = source && source.closest ? source.closest('form') : null;
      return send.apply(this, arguments);
    };
  }
  /* Whatever the server puts on the page may bring a field. */
  function watchUpdates() {
    var processor = window.PrimeFaces.ajax.ResponseProcessor, update = processor.doUpdate;
    processor.doUpdate = function () {
      update.apply(this, arguments);
      clearTimeout(timer);
      saidStill();
      forgetDone();
      timer = setTimeout(restore, 0);
    };
  }
  function show(id) {
    ['kept-ended', 'kept-expired', 'kept-fault'].forEach(function (one) { document.getElementById(one).hidden = one !== id; });
    var again = document.querySelector('#' + id + ' a');
    again.href = location.href;
    document.querySelectorAll('form.gk-kept[data-dialog]').forEach(function (form) { PF(form.dataset.dialog).hide(); });
    again.focus();
  }
  /*
   * A login that has ended, a page that has, and a fault of ours must not carry the writer away from his text, and each is
   * called what it is; other redirects follow what he did.
   */
  function stays(url) {
    var stop = /\/(login|error)\b(?:.*[?&](expired|id)=([0-9a-f]{8})?)?/.exec(url);
    if (!stop) {
      leaving = true;
      forget();
      return false;
    }
    forms().forEach(keep);
    document.getElementById('kept-fault-id').textContent = stop[3] || '';
    show(stop[1] === 'login' ? 'kept-ended' : stop[2] === 'expired' ? 'kept-expired' : 'kept-fault');
    return true;
  }
  ['input', 'change'].forEach(function (kind) {
    document.addEventListener(kind, function (event) {
      var form = event.target.closest && event.target.closest('form.gk-kept');
      if (!form || leaving) { return; }
      if (event.isTrusted) { delete found[key(form)]; }
      if (!found[key(form)]) { keep(form); }
    });
  });
  document.addEventListener('submit', function (event) {
    if (event.target.querySelector('#logout')) { leaving = true; sent = null; forget(); }
  });
  window.addEventListener('load', function () {
    if (!window.PrimeFaces) { return; }
    window.stayWhere(stays);
    watchSending();
    watchUpdates();
    find();
    reopen();
    restore();
  });
})();
