/** The facts of the game, without any script of ours: the browser's own `message` event and three checks. */
const frame = document.querySelector('iframe');
const facts = document.querySelector('#facts');

window.addEventListener('message', ({ source, origin, data }) => {
  if (source !== frame.contentWindow || origin !== new URL(frame.src).origin) return;
  if (data?.requapass !== 'event' || data.version !== 1) return;
  const row = facts.insertRow();
  for (const value of [data.seq, data.name, JSON.stringify(data.detail)])
    row.insertCell().textContent = value;
});
