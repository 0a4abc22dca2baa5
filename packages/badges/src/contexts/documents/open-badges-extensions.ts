/**
 * The JSON-LD context of the extensions of Open Badges 3.0 of 1EdTech, word for word. Data only: changing a letter changes what signatures mean.
 * Published at https://purl.imsglobal.org/spec/ob/v3p0/extensions.json
 */
export const openBadgesExtensions: unknown = {
  '@context': {
    id: '@id',
    type: '@type',
    '1EdTechJsonSchemaValidator2019':
      'https://purl.imsglobal.org/spec/vccs/v1p0/context.json#1EdTechJsonSchemaValidator2019',
    '1EdTechRevocationList': 'https://purl.imsglobal.org/spec/vcrl/v1p0/context.json#1EdTechRevocationList',
    '1EdTechCredentialRefresh':
      'https://purl.imsglobal.org/spec/vccr/v1p0/context.json#1EdTechCredentialRefresh',
  },
};
