/* 拟稿不丢字: what is typed is kept on the server while it is written, and in this browser as long as it is not. */
window.draftWatch = (function () {
  var QUIET = 6000, LONGEST = 60000, RETRY = 15000;
  var saved, last, asked, attempted, stored, changedAt = 0, dirtySince = 0, failedAt = 0;
  var keeps, busy = false, stopped = false, leaving = false, quiet = false;
  var found = [], awaited = null;
  var sent = {}, meanwhile = [];

  function byId(id) { return document.getElementById(id); }
  function form() { return byId('draft'); }
  function state() { return byId('draft-state').dataset; }
  function key(id) { return 'draft:' + byId('who').dataset.user + ':' + (id || 'new'); }
  function chosen(name) { var select = form().querySelector('[data-choice="' + name + '"]'); return select ? select.value : ''; }
  function isSecret() { return chosen('attribute') === 'WITHHELD' && chosen('ground') === 'STATE_SECRET'; }
  function title() { var field = form().querySelector('input[id$=":title"]'); return field ? field.value.trim() : ''; }
  function editors() {
    return Object.keys(window.PrimeFaces ? PrimeFaces.widgets : {}).map(function (name) { return PrimeFaces.widgets[name]; })
      .filter(function (widget) { return widget && widget.editor && widget.getEditorValue && widget.input; });
  }

  /* Everything typed and chosen, by field name. The editor hands over its text only when it is left: ask it. */
  function fields() {
    var all = {};
    editors().forEach(function (editor) { editor.input.val(editor.getEditorValue()); });
    new FormData(form()).forEach(function (value, name) {
      if (typeof value === 'string' && name !== 'draft' && !/^(jakarta\.faces\.|primefaces\.|rename-)/.test(name)) {
        (all[name] = all[name] || []).push(value);
      }
    });
    return all;
  }
  function snapshot() { return JSON.stringify(fields()); }

  function say(text, warned, link) {
    var said = byId('draft-said');
    if (said.textContent === text + (link ? link.text : '')) { return; }
    said.textContent = text;
    said.classList.toggle('gk-warned', warned);
    if (warned) { said.setAttribute('role', 'status'); } else { said.removeAttribute('role'); }
    if (link) {
      var anchor = document.createElement('a');
      anchor.href = link.href;
      anchor.textContent = link.text;
      anchor.addEventListener('click', function () { leaving = true; });
      said.appendChild(anchor);
    }
  }

  /* The browser's copies: those found and not yet decided upon, and the present text while it is unsaved. */
  function store(text) {
    if (quiet || text === stored) { return; }
    stored = text;
    var copies = isSecret() ? [] : found.concat(text === null ? [] : [{ at: Date.now(), fields: JSON.parse(text) }]);
    try {
      if (copies.length) { localStorage.setItem(key(state().id), JSON.stringify(copies)); } else { localStorage.removeItem(key(state().id)); }
    } catch (refused) { /* private window, or full: the warning on leaving remains */ }
  }
  function read() {
    try { return JSON.parse(localStorage.getItem(key(state().id)) || '[]'); } catch (unreadable) { return []; }
  }
  function offer() {
    found = found.filter(function (copy) { return JSON.stringify(copy.fields) !== saved; });
    byId('draft-offer').hidden = found.length === 0;
    if (found.length) {
      byId('draft-found-at').textContent = new Date(found[found.length - 1].at).toLocaleString(document.documentElement.lang);
    }
  }
  function decide(restored) {
    var copy = found.pop();
    if (restored && copy) { fill(copy.fields, 3); }
    stored = undefined;
    offer();
    tick();
    if (!restored && snapshot() === saved) { store(null); }
  }

  /* A select whose options come by another's choice is filled when they have come. */
  function fill(wanted, rounds) {
    var changed = [], waiting = false;
    editors().forEach(function (editor) {
      var html = wanted[editor.input.attr('name')];
      if (html && html[0] !== editor.getEditorValue()) { editor.editor.clipboard.dangerouslyPasteHTML(html[0]); }
    });
    Array.prototype.forEach.call(form().elements, function (field) {
      var values = wanted[field.name] || [];
      if (!field.name || /^(hidden|file|submit|button)$/.test(field.type)) { return; }
      if (/^(checkbox|radio)$/.test(field.type)) {
        if (field.checked !== values.indexOf(field.value) >= 0) { field.checked = !field.checked; changed.push(field); }
      } else if (values.length && field.value !== values[0]) {
        if (field.tagName === 'SELECT' && !Array.prototype.some.call(field.options, function (option) { return option.value === values[0]; })) {
          waiting = true;
        } else {
          field.value = values[0];
          changed.push(field);
        }
      }
    });
    awaited = waiting && rounds > 0 ? function () { fill(wanted, rounds - 1); } : null;
    changed.forEach(function (field) {
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }

  function tick() {
    if (leaving || !form() || saved === undefined) { return; }
    var text = snapshot(), now = Date.now();
    if (text !== last) { last = text; changedAt = now; }
    if (text === saved) {
      dirtySince = 0;
      if (stored) { store(null); }
      return;
    }
    dirtySince = dirtySince || now;
    store(text);
    if (isSecret()) { say(byId('draft-texts').dataset.secret, true); return; }
    if (stopped || state().keepable !== 'true') { return; }
    if (!title() && !state().id) { say(byId('draft-texts').dataset.local, true); return; }
    var due = now - changedAt >= QUIET || now - dirtySince >= LONGEST;
    if (due && !busy && text !== attempted && now - failedAt >= RETRY && !form().querySelector('.ui-fileupload-row')) { keep(text); }
  }
  function keep(text) {
    busy = true;
    asked = attempted = text;
    window.keepDraft();
  }

  /* A login or a page that has ended must not carry the writer away from his text; other redirects follow what he did. */
  function stays(url) {
    if (!/\/(login|error)\b/.test(url)) {
      leaving = true;
      found = [];
      stored = undefined;
      store(null);
      return false;
    }
    stopped = true;
    tick();
    say(byId('draft-texts').dataset.ended, true, { href: location.href, text: byId('draft-texts').dataset.login });
    return true;
  }
  function failed() {
    failedAt = Date.now();
    attempted = undefined;
    say(byId('draft-texts').dataset.offline, true);
  }
  function settled() {
    busy = false;
    if (stopped || failedAt && attempted === undefined) { return; }
    var now = state();
    stopped = now.outcome === 'OVERTAKEN';
    if (now.outcome === 'KEPT') { accept(asked); }
    if (now.said) { say(now.said, now.outcome !== 'KEPT'); }
  }

  /* The server has it. A draft that was new now has an address of its own, and its section stands. */
  function accept(text) {
    var now = state();
    saved = text;
    keeps = now.keeps;
    dirtySince = 0;
    failedAt = 0;
    if (now.id && location.search.indexOf('id=') < 0) {
      try {
        if (!found.length) { localStorage.removeItem(key('')); }
      } catch (refused) { /* private window */ }
      history.replaceState(null, '', location.pathname + '?id=' + now.id);
      fix();
    }
    stored = undefined;
    if (snapshot() === saved) { store(null); }
  }
  /* 科室 is fixed by the first saving, 种类 by what the draft relates to: no fields any more, and no part of what is compared. */
  function fix() {
    var all = JSON.parse(saved);
    form().querySelectorAll((state().kind === 'true' ? '' : 'select[id$=":kind"], ') + 'select[id$=":section"]').forEach(function (select) {
      delete all[select.name];
      select.disabled = true;
      select.insertAdjacentHTML('afterend', '<span class="gk-field-hint"></span>');
      select.nextSibling.textContent = byId('draft-texts').dataset.fixed;
    });
    saved = JSON.stringify(all);
  }
  /* What was written while the answer was on its way stays (meanwhile.js), but it is not saved. */
  function compare() {
    var now = fields();
    meanwhile = Object.keys(Object.assign({}, sent, now)).filter(function (name) {
      return JSON.stringify(now[name]) !== JSON.stringify(sent[name]);
    });
  }
  function answered() {
    var all = fields();
    meanwhile.forEach(function (name) {
      if (name in all && name in sent) { all[name] = sent[name]; } else { delete all[name]; }
    });
    return JSON.stringify(all);
  }
  /* Another request has ended: was everything saved by it? */
  function refresh() {
    if (!form()) { return; }
    var next = awaited, saves = answered();
    meanwhile = [];
    offer();
    if (state().keeps !== keeps) {
      stopped = false;
      attempted = undefined;
      accept(saves);
      say('', false);
    }
    if (next) { next(); }
  }
  function start() {
    saved = last = snapshot();
    keeps = state().keeps;
    found = read();
    offer();
    if (!found.length) { store(null); }
    setInterval(tick, 1000);
    window.stayWhere(stays);
    window.jQuery(document).on('pfAjaxSend', function () { sent = fields(); }).on('pfAjaxSuccess', compare);
    window.jQuery(document).on('pfAjaxComplete', function () { setTimeout(refresh, 0); });
  }

  /* 附件在途: what was chosen is a part of what is submitted, also where it comes to be refused. */
  document.addEventListener('click', function (event) {
    var act = event.target.closest && event.target.closest('[id="draft:submit"], [id="draft:revise"]');
    if (!act || !window.gkUploads || !window.gkUploads()) { return; }
    event.preventDefault();
    event.stopPropagation();
    say(byId('draft-texts').dataset.uploading, true);
  }, true);
  /* Enter in a field sends nothing: of many buttons the browser would press the first. The new name of a file it takes. */
  document.addEventListener('keydown', function (event) {
    var field = event.target;
    if (event.key !== 'Enter' || event.isComposing || field.tagName !== 'INPUT' || field.form !== form()
      || /^(submit|button|file|checkbox|radio)$/.test(field.type)) { return; }
    event.preventDefault();
    if (/^rename-/.test(field.name)) { field.parentNode.querySelector('button').click(); }
  });
  document.addEventListener('click', function (event) {
    if (event.target.id === 'draft-restore') { decide(true); }
    if (event.target.id === 'draft-discard') { decide(false); }
  });
  document.addEventListener('submit', function (event) { quiet = quiet || event.target.querySelector('#logout') !== null; });
  document.addEventListener('input', function () { if (quiet) { quiet = false; stored = undefined; } });
  document.addEventListener('visibilitychange', tick);
  window.addEventListener('beforeunload', function (event) {
    if (leaving || saved === undefined || !form() || snapshot() === saved) { return; }
    tick();
    event.preventDefault();
    event.returnValue = '';
  });
  window.addEventListener('load', function () { setTimeout(start, 0); });
  return { failed: failed, settled: settled };
})();
