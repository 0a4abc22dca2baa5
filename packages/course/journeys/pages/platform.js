/**
 * A platform as SCORM 1.2 pages are: the run-time in the window, the unit in a frame, its address with parameters of
 * the platform's own. It keeps what the unit commits, as a server would, and writes down the calls that set something.
 */
const earlier = JSON.parse(sessionStorage.getItem('kept') ?? 'null');
window.calls = [];
window.API = new window.Scorm12API({ autocommit: false, logLevel: 5 });
if (earlier) window.API.loadFromJSON(earlier, 'cmi');
const keep = () => {
  const { core, suspend_data } = window.API.renderCMIToJSONObject().cmi;
  const { lesson_status, score, exit, session_time } = core;
  sessionStorage.setItem('kept', JSON.stringify({ suspend_data, core: { lesson_status, score, exit } }));
  sessionStorage.setItem('time', session_time);
};
for (const name of ['LMSSetValue', 'LMSCommit', 'LMSFinish']) {
  const run = window.API[name];
  window.API[name] = (...values) => {
    window.calls.push([name, ...values]);
    if (window.isGone) throw new Error('the platform is gone');
    if (name === 'LMSFinish') keep();
    const answer = run.apply(window.API, values);
    if (name === 'LMSCommit') keep();
    return answer;
  };
}
addEventListener('DOMContentLoaded', () => {
  document.querySelector('iframe').src =
    'pluginfile.php/42/mod_scorm/content/1/index.html?scoid=3&lang=nl&content=https%3A%2F%2Felsewhere.example%2F';
});
