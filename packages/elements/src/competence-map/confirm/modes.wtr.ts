/** Placing oneself, asking and confirming on the real element: by its buttons and by its modes. */
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { mountMap, part, parts, textOf } from '../../testing/mount-map.js';
import { LITTLE } from '../../testing/sample-portfolio.js';
import type { RequapassCompetenceMap } from '../competence-map.js';
import { readHandedOver, takeConfirmation } from '../handed-over/read-handed-over.js';

async function click(map: RequapassCompetenceMap, selector: string): Promise<void> {
  await waitUntil(() => parts(map, selector).length > 0, `${selector} is there`);
  part(map, selector).click();
  await map.updateComplete;
}

async function type(map: RequapassCompetenceMap, name: string, text: string): Promise<void> {
  const field = part(map, `[name="${name}"]`) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await map.updateComplete;
}

function focused(map: RequapassCompetenceMap): string {
  return textOf(map.shadowRoot?.activeElement);
}

describe('activities between people on the map', () => {
  it('lead from a map to somebody else and back', async () => {
    const map = await mountMap({ portfolio: LITTLE });
    const formats: string[] = [];
    map.addEventListener('requapass-export', (event) => formats.push(event.detail.format));
    await click(map, '[data-activity="ask"]');
    await waitUntil(() => focused(map) === 'Demander une confirmation', 'the focus is in the activity');
    await click(map, '[value="quality"]');
    await click(map, '[value="speak"]');
    await click(map, '[data-do="check"]');
    await click(map, '[data-do="make"]');
    await waitUntil(() => focused(map) === 'Ta demande est prête', 'the request is ready');
    await click(map, '[data-do="file"]');
    expect(formats).to.deep.equal(['request-file']);
    const sent = (part(map, '.confirm-link') as HTMLTextAreaElement).value;

    const other = await mountMap({ mode: 'confirm' });
    await waitUntil(() => parts(other, '[name="pasted"]').length > 0, 'the other side is there');
    await type(other, 'pasted', sent);
    await click(other, '[data-do="open"]');
    await waitUntil(() => focused(other).includes('te demande'), 'the request is open');
    await sendKeys({ press: 'Escape' });
    expect(other.mode).to.equal('confirm');
    await click(other, '[data-do="begin"]');
    await click(other, '[value="not-seen"]');
    await click(other, '[data-do="next"]');
    await click(other, '[value^="confirmed"]');
    await click(other, '[data-do="next"]');
    await type(other, 'name', 'Nadia');
    await click(other, '[data-do="next"]');
    await click(other, '[data-do="make"]');
    await waitUntil(() => parts(other, '.confirm-link').length > 0, 'the answer is ready');
    const answer = (part(other, '.confirm-link') as HTMLTextAreaElement).value;

    if (!map.portfolio) throw new Error('the map holds nothing');
    const taken = takeConfirmation(map.portfolio, readHandedOver(answer), '2026-11-23');
    if (!taken.ok) throw new Error(taken.error.message);
    map.portfolio = taken.portfolio;
    await map.updateComplete;
    expect(map.portfolio?.confirmations[0]?.by.name).to.equal('Nadia');
  });

  it('stand alone in a mode of their own, and lead to the map', async () => {
    const map = await mountMap({ mode: 'self' });
    await waitUntil(() => parts(map, '[data-do="begin"]').length > 0, 'self-positioning is there');
    expect(parts(map, '.map').length).to.equal(0);
    await click(map, '[data-do="begin"]');
    await click(map, 'input[value="3"]');
    for (let question = 0; question < 12; question += 1) await click(map, '[data-do="next"]');
    await click(map, '[data-do="save"]');
    await click(map, '[data-do="close"]');
    await waitUntil(() => parts(map, 'button.label').length === 12, 'the map is there');
    expect(map.portfolio?.outcomes[0]?.outcome.source).to.equal('self');
    expect(map.undo()).to.equal(true);
    expect(map.portfolio?.outcomes.length).to.equal(0);
  });

  it('name what they are to whoever listens: the map of nobody is not "my competences"', async () => {
    const heading = async (map: RequapassCompetenceMap): Promise<string> => {
      await waitUntil(() => parts(map, 'h2').length > 0, 'there is a heading');
      return textOf(part(map, 'h2'));
    };
    const map = await mountMap({ mode: 'confirm' });
    expect(await heading(map)).to.equal('Confirmer ce que quelqu’un sait faire');
    map.mode = 'self';
    await map.updateComplete;
    expect(await heading(map)).to.equal('Me placer moi-même');
    map.mode = 'show';
    await map.updateComplete;
    expect(await heading(map)).to.equal('Mes compétences');
  });
});
