/* What old scripts on host pages do to the language: prototype.js replaces, jQuery plugins add. */
document.documentElement.classList.add('content');

// prototype.js knows neither iterators nor the mapping function.
Array.from = (iterable) => {
  if (!iterable) return [];
  const results = new Array(iterable.length || 0);
  for (let i = 0; i < results.length; i++) results[i] = iterable[i];
  return results;
};

// Enumerable, as every assignment is: seen by `for … in`.
Array.prototype.last = function () {
  return this[this.length - 1];
};
