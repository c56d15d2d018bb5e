/*
 * 申请表: keeps what was typed in the reader's own browser, shows what is public already, and lets nobody wait for a fault that
 * can be told at once. What is wanted is kept for a week; who asks, only until this tab is closed; numbers of identity cards
 * and files never, since others may use the same machine. With the receipt all of it is forgotten, and no 后退 brings it back:
 * a form that is being sent is emptied as the page is left, and what the browser itself would put back is taken out.
 */
(function () {
  var WANTED = 'request-form', PERSON = 'request-form-person', WEEK = 7 * 24 * 3600 * 1000, SHORTEST = 2200;
  var NEVER = /^(ticket|lang|act|website|proofs|idNumber|creditCode|agentIdNumber)$/;
  var PERSONAL = /^(kind|name|idKind|employer|orgName|representative|contact|phone|address|postcode|email|fax|agent)$/;
  var form = document.getElementById('request'), opened = Date.now(), sending = false, left = false, asked = '', timer;
  function store(kind) { return kind === PERSON ? sessionStorage : localStorage; }
  function forget() {
    try { [WANTED, PERSON].forEach(function (kind) { store(kind).removeItem(kind); }); } catch (refused) { /* private window */ }
  }
  if (document.querySelector('[data-sent]')) { forget(); }
  if (!form) { return; }
  /* 后退: to a form that was refused the browser could not go back, since it would have to send it again. */
  if (form.action.endsWith(location.pathname)) { history.replaceState(null, '', form.dataset.page); }

  /* What is mended is no longer said, neither at its field nor above. */
  function mended(event) {
    var field = event.target, box = field.closest('.gk-faulty'), line = document.querySelector('#faults a[href="#' + field.id + '"]'), all;
    if (!box || !(field.type === 'checkbox' ? field.checked : field.value.trim())) { return; }
    box.classList.remove('gk-faulty');
    box.querySelectorAll('.gk-field-said strong').forEach(function (said) { said.hidden = true; });
    field.removeAttribute('aria-invalid');
    if (line) { line.closest('li').hidden = true; }
    all = document.getElementById('faults');
    if (all) { all.hidden = !all.querySelector('li:not([hidden])'); }
  }
  ['input', 'change'].forEach(function (kind) { form.addEventListener(kind, mended); });

  function all() {
    return Array.prototype.filter.call(form.elements, function (field) {
      return field.name && !/^(button|submit|hidden)$/.test(field.type);
    });
  }
  function fields() {
    return all().filter(function (field) { return !NEVER.test(field.name) && field.type !== 'file'; });
  }
  function read(kind) {
    try {
      var kept = JSON.parse(store(kind).getItem(kind) || 'null');
      return kept && Date.now() - kept.at < WEEK ? kept.fields : {};
    } catch (unreadable) { return {}; }
  }
  function keep() {
    if (sending) { return; }
    var kept = {};
    kept[WANTED] = {};
    kept[PERSON] = {};
    fields().forEach(function (field) {
      var text = field.type === 'checkbox' ? (field.checked ? 'yes' : '') : field.value;
      if (text) { kept[PERSONAL.test(field.name) ? PERSON : WANTED][field.name] = text; }
    });
    try {
      [WANTED, PERSON].forEach(function (kind) {
        if (Object.keys(kept[kind]).length) { store(kind).setItem(kind, JSON.stringify({ at: Date.now(), fields: kept[kind] })); } else { store(kind).removeItem(kind); }
      });
    } catch (refused) { /* private window, or full */ }
  }
  /* Only into a form that nobody has filled in: not over what the server has sent back, nor over an entry of the register. */
  function restore() {
    var kept = Object.assign(read(WANTED), read(PERSON)), found = false;
    if (fields().some(function (field) { return field.type === 'checkbox' ? field.checked : field.value; })) { return; }
    fields().forEach(function (field) {
      var text = kept[field.name];
      if (!text) { return; }
      found = true;
      if (field.type === 'checkbox') { field.checked = true; } else { field.value = text; }
      var more = field.closest('details');
      if (more) { more.open = true; }
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    document.getElementById('kept').hidden = !found;
    showChoices();
  }
  /* Which parts belong to the kind that is chosen now. */
  function showChoices() {
    form.querySelectorAll('[data-choice]').forEach(function (field) { field.dispatchEvent(new Event('change', { bubbles: true })); });
  }

  /* 已经公开的: found by the open catalogue, a moment after the reader stops typing. */
  function show(entries) {
    var place = document.getElementById('public-already'), list = document.createElement('ul'), head = document.createElement('p');
    place.textContent = '';
    head.appendChild(document.createElement('strong')).textContent = entries.length ? place.dataset.heading : place.dataset.none;
    entries.forEach(function (entry) {
      var item = list.appendChild(document.createElement('li')), link = item.appendChild(document.createElement('a'));
      link.href = entry.url;
      link.target = '_blank';
      link.rel = 'noopener';
      link.textContent = entry.title;
      var said = item.appendChild(document.createElement('span'));
      said.className = 'gk-muted';
      said.textContent = ' ' + (entry.documentNumber || '') + ' ' + place.dataset.take;
    });
    place.appendChild(head);
    place.appendChild(list);
  }
  function search(said) {
    var words = document.getElementById('title1').value.trim();
    if (words.length < 2 || words === asked && !said) { return; }
    asked = words;
    fetch(form.dataset.search + '?limit=5&q=' + encodeURIComponent(words)).then(function (answer) {
      return answer.ok ? answer.json() : { items: [] };
    }).then(function (found) {
      if (asked === words && (said || found.items.length)) { show(found.items); }
      if (asked === words && !said && !found.items.length) { document.getElementById('public-already').textContent = ''; }
    }).catch(function () { /* offline: the form can still be filled in */ });
  }

  function isLarge(field) {
    return Array.prototype.some.call(field.files || [], function (file) { return file.size > field.dataset.largest * 1024 * 1024; });
  }
  function need() {
    form.querySelectorAll('[aria-required]').forEach(function (field) { field.required = !field.closest('[hidden]'); });
    form.querySelectorAll('[data-max]').forEach(function (field) {
      field.setCustomValidity(field.value.length > Number(field.dataset.max) ? field.dataset.long : '');
    });
    var proofs = document.getElementById('proofs');
    proofs.setCustomValidity(isLarge(proofs) ? form.dataset.large : '');
  }
  form.addEventListener('click', function (event) {
    if (event.target.id === 'search-public') {
      event.preventDefault();
      search(true);
    }
    if (event.target.id === 'forget') {
      forget();
      sending = true;
      location.replace(location.pathname + location.search);
    }
  });
  form.addEventListener('input', function (event) {
    need();
    if (event.target.id === 'title1') {
      clearTimeout(timer);
      timer = setTimeout(search, 500);
    }
    keep();
  });
  form.addEventListener('change', function () { setTimeout(need, 0); keep(); });
  /* Sent once, and not before the server believes that a person has filled it in. */
  form.addEventListener('submit', function (event) {
    if (sending) { event.preventDefault(); return; }
    keep();
    sending = true;
    document.getElementById('sending').textContent = form.dataset.sending;
    var wait = opened + SHORTEST - Date.now();
    if (wait > 0) {
      event.preventDefault();
      setTimeout(function () { HTMLFormElement.prototype.submit.call(form); }, wait);
    }
  });
  function empty() {
    all().forEach(function (field) {
      if (/^(checkbox|radio)$/.test(field.type)) { field.checked = false; } else { field.value = ''; }
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }
  window.addEventListener('pagehide', function () {
    left = sending;
    if (left) { empty(); }
  });
  function isReturned() {
    var way = performance.getEntriesByType('navigation')[0];
    return way && /^(back_forward|reload)$/.test(way.type);
  }
  function isKept() { return Object.keys(read(WANTED)).length + Object.keys(read(PERSON)).length > 0; }
  /*
   * 后退: the page as it stood: with a ticket that has been used, unless it never arrived, when all is still kept; or loaded
   * anew, into which the browser puts what it remembers.
   */
  window.addEventListener('pageshow', function (event) {
    sending = false;
    document.getElementById('sending').textContent = '';
    if (event.persisted && left && !isKept()) {
      location.replace(location.pathname + location.search);
    } else if (event.persisted && left) {
      restore();
      need();
    } else if (!event.persisted && isReturned()) {
      form.reset();
      restore();
      need();
    }
  });
  document.addEventListener('DOMContentLoaded', need);
  restore();
  need();
})();
