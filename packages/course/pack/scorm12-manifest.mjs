/** `imsmanifest.xml` of SCORM 1.2: one unit, which is the page, and every file by name. Knows no file's content. */
import { toXml } from './to-xml.mjs';

/**
 * @param {{ identifier: string, release: string, lang: string, title: string, description: string, files: string[] }} course
 * @returns {string}
 */
export function makeScorm12Manifest({ identifier, release, lang, title, description, files }) {
  const inWords = (text) => ({ 'imsmd:langstring': { '@xml:lang': lang, '#text': text } });
  return toXml({
    manifest: {
      '@identifier': identifier,
      '@version': release,
      '@xmlns': 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
      '@xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
      '@xmlns:imsmd': 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1',
      metadata: {
        schema: 'ADL SCORM',
        schemaversion: '1.2',
        'imsmd:lom': {
          'imsmd:general': {
            'imsmd:title': inWords(title),
            'imsmd:language': lang,
            'imsmd:description': inWords(description),
          },
        },
      },
      organizations: {
        '@default': 'course',
        organization: {
          '@identifier': 'course',
          title,
          item: { '@identifier': 'play', '@identifierref': 'game', title },
        },
      },
      resources: {
        resource: {
          '@identifier': 'game',
          '@type': 'webcontent',
          '@adlcp:scormtype': 'sco',
          '@href': 'index.html',
          file: files.map((path) => ({ '@href': toHref(path) })),
        },
      },
    },
  });
}

function toHref(path) {
  return path.split('/').map(encodeURIComponent).join('/');
}
