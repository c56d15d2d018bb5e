/* 进度: asks each second while something runs, each five seconds while nothing does, and not for ever: a page that is left
   open must not keep its session alive. */
(function () {
  var board = document.getElementById('underway'), over = document.getElementById('underway-over');
  if (!board) { return; }
  var list = board.querySelector('ul'), running = false, patience = Date.now() + 300000, timer;

  function look() {
    clearTimeout(timer);
    if (document.hidden) { again(); return; }
    fetch(board.dataset.feed, { credentials: 'same-origin' })
      .then(function (answer) { return answer.ok ? answer.json() : { running: [] }; })
      .then(function (told) { show(told.running.filter(isShown)); })
      .catch(function () { /* the session ended, or the line broke: the next look tells */ })
      .then(again);
  }
  function again() {
    if (running || Date.now() < patience) { timer = setTimeout(look, running ? 1000 : 5000); }
  }
  function isShown(one) {
    var wanted = board.dataset.subject;
    return one.subject === wanted || wanted === 'arrival:' && one.subject.indexOf(wanted) === 0;
  }
  function show(all) {
    if (running && !all.length) { over.hidden = false; }
    running = all.length > 0;
    board.hidden = !running;
    while (list.children.length > all.length) { list.removeChild(list.lastChild); }
    all.forEach(function (one, place) { write(list.children[place] || list.appendChild(row()), one); });
  }
  function row() {
    var item = document.createElement('li');
    item.appendChild(document.createElement('a'));
    item.appendChild(document.createElement('span'));
    item.appendChild(document.createElement('progress')).className = 'gk-progress';
    return item;
  }
  function write(item, one) {
    var label = board.dataset[one.phase.toLowerCase()], id = one.subject.split(':')[1];
    var counted = one.phase === 'VERIFY' ? '' : ' ' + one.done + '/' + one.total;
    var link = item.children[0], bar = item.children[2];
    link.hidden = !id;
    if (id) { link.href = board.dataset.page + id; link.textContent = '№ ' + id; }
    item.children[1].textContent = ' ' + label + counted + '（' + one.percent + '%）';
    bar.max = 100;
    bar.value = one.percent;
    bar.setAttribute('aria-label', label);
  }
  document.addEventListener('submit', function () { patience = Date.now() + 300000; timer = setTimeout(look, 1200); });
  document.addEventListener('visibilitychange', function () { if (!document.hidden) { look(); } });
  look();
})();
