/** What old scripts do to a page before anything else runs. `?large`, `?rtl` and `?dark` make three more pages of it. */
for (const name of ['large', 'dark'])
  if (location.search.includes(name)) document.documentElement.classList.add(name);
if (location.search.includes('rtl')) document.documentElement.dir = 'rtl';

// Enumerable, as libraries of 2007 wrote them: every `for … in` and every careless look-up meets them.
Object.prototype.version = 'hostile';
Object.prototype.requapass = 'hostile';
Array.prototype.last = function last() {
  return this[this.length - 1];
};
String.prototype.trim = function trim() {
  return this.replace(/^\s+|\s+$/g, '');
};
Function.prototype.bind = ((bind) =>
  function hostileBind(...given) {
    return bind.apply(this, given);
  })(Function.prototype.bind);

// Scripts that answer every message, whoever sent it, with one of their own.
window.heardByHost = 0;
addEventListener('message', ({ source }) => {
  window.heardByHost += 1;
  if (window.heardByHost < 1000) source?.postMessage({ requapass: 'event', t: 'call' }, '*');
});
window.keysOfHost = [];
addEventListener('keydown', ({ key }) => window.keysOfHost.push(key));
