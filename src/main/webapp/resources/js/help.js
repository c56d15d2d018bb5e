/* 帮助: leaves the parts that hold the words, and marks the words where the browser can. */
(function () {
  var field = document.getElementById('help-find');
  var found = document.getElementById('help-found');
  var parts = document.querySelectorAll('.gk-help-part');
  function words() { return field.value.trim().toLowerCase().split(/\s+/).filter(Boolean); }
  function holds(part, wanted) {
    var text = part.textContent.toLowerCase();
    return wanted.every(function (word) { return text.indexOf(word) >= 0; });
  }
  function ranges(part, word) {
    var walk = document.createTreeWalker(part, NodeFilter.SHOW_TEXT), all = [], node, from, range;
    while ((node = walk.nextNode())) {
      var text = node.data.toLowerCase();
      for (from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + word.length)) {
        range = document.createRange();
        range.setStart(node, from);
        range.setEnd(node, from + word.length);
        all.push(range);
      }
    }
    return all;
  }
  function filter() {
    var wanted = words(), marks = [], count = 0;
    parts.forEach(function (part) {
      var shown = holds(part, wanted);
      var entry = document.querySelector('[data-part="' + part.id + '"]');
      part.hidden = !shown;
      if (entry) { entry.hidden = !shown; }
      count += shown ? 1 : 0;
      if (shown) { wanted.forEach(function (word) { marks = marks.concat(ranges(part, word)); }); }
    });
    found.textContent = wanted.length ? found.dataset.text.replace('{0}', count) : '';
    if (window.CSS && CSS.highlights) {
      var mark = new Highlight();
      marks.forEach(function (range) { mark.add(range); });
      CSS.highlights.set('gk-found', mark);
    }
  }
  field.addEventListener('input', filter);
  filter();
  window.addEventListener('hashchange', function () {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.closest('[hidden]')) { field.value = ''; filter(); target.scrollIntoView(); }
  });
})();
