/**
 * Lists the events the page receives: time, name, what it means, and the raw data on demand.
 * A webmaster's own listener can be as short as the one line with `addEventListener`.
 */

/** Every event of `<requapass-game>`, and the badges a map announces; `docs/embedding.md` says what each one carries. */
const EVENTS = [
  'requapass-ready',
  'requapass-progress',
  'requapass-evidence',
  'requapass-profile',
  'requapass-outcome',
  'requapass-badge-draft',
  'requapass-error',
];

/** @param texts gives the sentences of the page's present language */
export function showEvents({ list, none, texts }) {
  const rows = [];

  const addRow = (event) => {
    const row = document.createElement('li');
    const time = document.createElement('time');
    time.textContent = new Date().toLocaleTimeString(document.documentElement.lang);
    const name = document.createElement('code');
    name.textContent = event.type;
    const words = document.createElement('span');
    const raw = document.createElement('details');
    const summary = document.createElement('summary');
    const data = document.createElement('pre');
    data.textContent = JSON.stringify(event.detail, null, 2);
    raw.append(summary, data);
    row.append(time, name, words, raw);
    rows.push({ words, summary, event });
    none.hidden = true;
    list.prepend(row);
    refresh();
  };

  const refresh = () => {
    for (const { words, summary, event } of rows) {
      words.textContent = texts().event[event.type](event.detail);
      summary.textContent = texts()['events.raw'];
    }
  };

  for (const name of EVENTS) document.addEventListener(name, addRow);
  return { refresh };
}
