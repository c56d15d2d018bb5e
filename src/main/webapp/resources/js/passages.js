/* 段落意见: beside the text while it is written, each at the passage of which it was said. The list above stands without it. */
(function () {
  var pins = [], watcher = null;

  function words(element) { return element.textContent.replace(/\s+/g, ''); }

  /* The paragraph that reads so; of several alike the one that is nearest to the number that the server found. */
  function passage(editor, item) {
    var wanted = (item.dataset.standing || '').replace(/\s+/g, '');
    var all = Array.prototype.filter.call(editor.querySelectorAll('p, h1, h2, h3, h4, h5, h6, li, td, th, blockquote, pre'),
      function (block) { return words(block) && !block.querySelector('p, li, td'); });
    var at = Number(item.dataset.passage), best = null;
    if (!wanted || at < 0) { return null; }
    all.forEach(function (block, index) {
      if (words(block) === wanted && (!best || Math.abs(index - at) < Math.abs(all.indexOf(best) - at))) { best = block; }
    });
    return best;
  }

  function place() {
    pins.forEach(function (pin) {
      var there = pin.block.isConnected && words(pin.block) !== '';
      var top = pin.block.offsetTop - pin.editor.scrollTop;
      pin.sign.hidden = !there || top < 0 || top > pin.editor.clientHeight - 20;
      pin.sign.style.top = top + 'px';
    });
  }

  function go(pin) {
    pin.block.scrollIntoView({ block: 'center' });
    var range = document.createRange();
    range.selectNodeContents(pin.block);
    pin.editor.focus({ preventScroll: true });
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    place();
  }

  function pinned(editor, item, number) {
    var block = passage(editor, item), button = item.querySelector('button');
    if (button) { button.remove(); }
    if (!block) { return; }
    var sign = document.createElement('div');
    sign.className = 'gk-pin';
    sign.setAttribute('aria-hidden', 'true');
    sign.textContent = number + ' ' + item.querySelector('.gk-remark').textContent;
    editor.parentNode.appendChild(sign);
    var pin = { editor: editor, block: block, sign: sign };
    pins.push(pin);
    button = document.createElement('button');
    button.type = 'button';
    button.className = 'gk-button gk-button-plain';
    button.textContent = document.getElementById('passages-goto').dataset.text;
    button.addEventListener('click', function () { go(pin); });
    item.appendChild(button);
  }

  function begin() {
    var editor = document.querySelector('.gk-noted .ql-editor'), items = document.querySelectorAll('.gk-noted .gk-passages > li');
    if (!editor || !items.length || (pins.length && pins[0].editor === editor && pins[0].sign.isConnected)) { return; }
    pins = [];
    if (watcher) { watcher.disconnect(); }
    Array.prototype.forEach.call(items, function (item, index) { pinned(editor, item, index + 1); });
    editor.addEventListener('scroll', place);
    watcher = new MutationObserver(place);
    watcher.observe(editor, { childList: true, subtree: true, characterData: true });
    place();
  }

  window.addEventListener('load', function () {
    new MutationObserver(begin).observe(document.getElementById('draft'), { childList: true, subtree: true });
    window.addEventListener('resize', place);
    begin();
  });
}());
