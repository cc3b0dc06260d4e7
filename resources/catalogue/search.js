// Shows the search field and, while something is typed, only the pages that have all its words.
// Without a script the catalogue is read as it is. No quotation marks, angle brackets or ampersands
// in here: the page is HTML and XML at once.
(function () {
  var field = document.getElementById('search');
  var none = document.getElementById('none');
  var found = Array.from(document.querySelectorAll('[data-find]')).map(function (element) {
    return { element: element, text: element.textContent.toLowerCase() };
  });
  function show() {
    var words = field.value.toLowerCase().split(' ').filter(Boolean);
    var shown = 0;
    found.forEach(function (entry) {
      var fits = words.every(function (word) { return entry.text.includes(word); });
      entry.element.hidden = !fits;
      var link = document.getElementById('to-' + entry.element.id);
      if (link) link.hidden = !fits;
      if (fits) shown += 1;
    });
    document.querySelectorAll('.chapter').forEach(function (chapter) {
      chapter.hidden = !chapter.querySelector('[data-find]:not([hidden])');
    });
    document.querySelectorAll('.group').forEach(function (group) {
      group.hidden = !group.querySelector('li:not([hidden])');
    });
    none.hidden = shown !== 0 || found.length === 0;
  }
  field.hidden = false;
  field.addEventListener('input', show);
  field.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') { field.value = ''; show(); }
  });
})();
