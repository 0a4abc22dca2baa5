/** `cmi5.xml`: a course of one unit, which is the page. Knows no file. */
import { toXml } from './to-xml.mjs';

/**
 * @param {{ id: string, lang: string, title: string, description: string }} course
 * @returns {string}
 */
export function makeCmi5Structure({ id, lang, title, description }) {
  const inWords = (text) => ({ langstring: { '@lang': lang, '#text': text } });
  return toXml({
    courseStructure: {
      '@xmlns': 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd',
      course: { '@id': id, title: inWords(title), description: inWords(description) },
      au: {
        '@id': `${id}/game`,
        '@moveOn': 'Completed',
        '@launchMethod': 'AnyWindow',
        '@activityType': 'https://w3id.org/xapi/seriousgames/activity-types/serious-game',
        title: inWords(title),
        description: inWords(description),
        url: 'index.html',
      },
    },
  });
}
