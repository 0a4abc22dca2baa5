/** Makes a file of the group and hands it over. Loaded when it is asked for, as is what writes each form. */
import { dayInWords } from '../../shared/day-in-words.js';
import { saveFile } from '../../shared/save-file.js';
import { today } from '../../shared/today.js';
import type { GroupModel } from '../group-model.js';
import type { GroupWords } from './group-words.js';

/** @returns the name of the file @throws when a part cannot be loaded, or the browser refuses the form */
export async function takeOut(
  form: 'csv' | 'png',
  { model, strings, words }: GroupWords & { readonly model: GroupModel },
): Promise<string> {
  const name = `${strings.groupFile}-${today()}.${form}`;
  saveFile(await makeFile(form, model, { strings, words }), name);
  return name;
}

async function makeFile(form: 'csv' | 'png', model: GroupModel, groupWords: GroupWords): Promise<Blob> {
  if (form === 'csv') {
    const { toGroupCsv } = await import('./to-group-csv.js');
    return new Blob([await toGroupCsv(model, groupWords)], { type: 'text/csv;charset=utf-8' });
  }
  const [{ groupPicture }, { toPng }] = await Promise.all([
    import('./group-picture.js'),
    import('../../competence-map/exports/to-png.js'),
  ]);
  const { locale } = groupWords.words;
  const date = dayInWords(today(), locale);
  return toPng(groupPicture(model, groupWords, date), new AbortController().signal);
}
