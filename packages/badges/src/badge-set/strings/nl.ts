/** The badge set in Dutch. Knows no other language; the names of competences and levels are the framework's. */
import type { BadgeSetStrings } from './shape.js';

export const nl = {
  name: {
    discover: '{competence}: eerste stappen',
    autonomy: '{competence}: zelfstandig',
    welcome: 'Mensen ontvangen',
    organise: 'Samen iets regelen',
    communicate: 'Een boodschap overbrengen',
    unexpected: 'Inspelen op het onverwachte',
  },
  description: {
    'organise-discover': 'Zag wat er gepland was en volgde de planning, met hulp waar nodig.',
    'organise-autonomy': 'Plande het werk: wat, wanneer en met wie. Paste het plan aan toen het nodig was.',
    'unforeseen-discover': 'Merkte dat er iets misliep, meldde het of stelde een oplossing voor.',
    'unforeseen-autonomy': 'Pakte problemen zelf op de juiste manier aan en dacht daarbij aan het team.',
    'cooperate-discover': 'Zag wie wat doet in het team en deed een deel van het werk.',
    'cooperate-autonomy': 'Kwam met ideeën, luisterde naar die van anderen en hielp de groep vooruit.',
    'numbers-discover': 'Telde, mat of rekende iets uit en liet het daarna nakijken.',
    'numbers-autonomy': 'Koos de berekening die bij de situatie paste en werkte ze uit.',
    'speak-discover': 'Praatte met mensen over bekende dingen, met wat hulp waar nodig.',
    'speak-autonomy': 'Zei wat nodig was, tegen verschillende mensen, zodat ze konden volgen.',
    'write-discover': 'Haalde het belangrijkste uit een korte tekst, of schreef er een met een voorbeeld.',
    'write-autonomy': 'Las en schreef de teksten die nodig waren, op maat van wie ze leest.',
    'customs-discover': 'Merkte gewoontes van mensen op en volgde wat er werd uitgelegd.',
    'customs-autonomy': 'Hield rekening met gewoontes van mensen, ook als niemand ze uitlegde.',
    'digital-discover': 'Gebruikte de basis van enkele apps of toestellen, met hulp.',
    'digital-autonomy': 'Koos het digitale middel dat paste en werkte er zonder hulp mee.',
    'information-discover': 'Vond de informatie en keek na of er niets ontbrak.',
    'information-autonomy': 'Ging na of informatie klopte en gaf ze door aan de juiste mensen.',
    'quality-discover': 'Volgde de regels en afspraken, soms met een geheugensteuntje.',
    'quality-autonomy': 'Volgde alle regels zonder geheugensteuntje en zorgde dat ze gevolgd werden.',
    'pathway-discover': 'Noemde een of meer ideeën voor later en praatte erover met iemand.',
    'pathway-autonomy':
      'Legde een plan voor later uit met een voorbeeld uit het echte leven. Iemand bevestigt dat.',
    'learning-discover': 'Zei in eigen woorden hoe leren goed lukt en praatte erover met iemand.',
    'learning-autonomy':
      'Vertelde een echt voorbeeld van een nieuwe manier om te leren. Iemand bevestigt dat.',
    welcome: 'Ontving mensen: praatte zo dat ze konden volgen en hield rekening met hun gewoontes.',
    organise: 'Regelde werk samen met anderen: een plan, een taak voor elk en ieders ideeën.',
    communicate: 'Bracht een boodschap over: in een gesprek, op papier en met digitale middelen.',
    unexpected: 'Ging bij iets onverwachts eerst na wat klopte en vond dan een oplossing.',
  },
  criteria: {
    seenBand:
      '**Wat er gezien is.** In minstens {count} verschillende missies van het spel, of in het echte leven, door de organisatie die tekent. De persoon koos of deed wat past bij:',
    seenComposite:
      '**Wat er gezien is.** Voor elk van deze competenties: in minstens {count} verschillende missies van het spel, of in het echte leven, door de organisatie die tekent. De persoon koos of deed wat past bij:',
    together: 'In het spel: alles samen in minstens {count} verschillende missies.',
    reflectedDiscover:
      '**Wat er gezegd is.** Geen enkel spel kan dit zien. De persoon zei het in eigen woorden, en iemand anders bevestigt dat ze erover praatten:',
    reflectedAutonomy:
      '**Wat er gezegd is.** Geen enkel spel kan dit zien. De persoon zei het in eigen woorden en vertelde een voorbeeld uit het echte leven. Iemand anders las het en bevestigt het:',
    level: '“{sentence}” (niveau {level}, {label})',
    confirmed: '**Wat de persoon zelf zegt.** “Dat ben ik.” Zonder dat woord is er geen badge.',
    confirmedAll:
      '**Wat de persoon zelf zegt.** “Dat ben ik”, voor elk ervan. Zonder dat woord is er geen badge.',
    limits:
      '**Wat de badge niet zegt.** Het gaat over wat er gedaan is, en met hoeveel hulp. De badge zegt niets over talent of karakter, en dient niet om mensen te selecteren.',
  },
  evidence: {
    mission: 'Missie “{mission}” ({content})',
    observationsOne: 'Daarin was één keuze of resultaat te zien dat voor deze badge telt.',
    observations: 'Daarin waren {count} keuzes of resultaten te zien die voor deze badge tellen.',
    stance: 'Wat de persoon zelf zegt',
    stanceText: 'De persoon keek ernaar en zei: “Dat ben ik.”',
    reflection: 'Wat de persoon in eigen woorden zei',
    reflectionText: 'De persoon dacht erover na. De woorden blijven bij die persoon.',
    confirmation: 'Wat anderen zeggen',
    confirmationOne: 'Eén persoon bevestigt het. De naam staat er niet bij.',
    confirmations: '{count} mensen bevestigen het. De namen staan er niet bij.',
    experience: 'Uit het echte leven, in eigen woorden',
  },
  missing: {
    observations: '{competence}: nog maar {have} van de {need} keuzes gezien.',
    confidence: '{competence}: dit is nog niet zeker genoeg. Speel nog een missie.',
    'level-below': '{competence}: nu “{level}”. Deze badge begint bij “{need}”.',
    'level-above': '{competence}: je bent al verder. De andere badge is voor jou.',
    missions: '{competence}: gezien in {have} van de {need} missies.',
    'missions-together': 'Alles samen: gezien in {have} van de {need} missies.',
    stance: '{competence}: zeg op de kaart of jij dat bent.',
    'stance-unsure': '{competence}: je zei “Ik weet het niet”. Praat er eens over met iemand.',
    'stance-contested': '{competence}: je zei “Niet echt”. Wat jij zegt, telt.',
    reflection: '{competence}: houd een zin bij die bij je past.',
    example: '{competence}: voeg een echt voorbeeld toe en vraag iemand om het te bevestigen.',
    confirmation: '{competence}: vraag iemand die jou kent om het te bevestigen.',
    'levels-differ': '{competence}: jij en de ander zeggen niet hetzelfde. Praat er samen over.',
  },
  lacks: {
    sentence: 'Dit is nog maar een ontwerp: het bewijst niets. Wat ontbreekt: {things}.',
    id: 'het adres van de badge',
    issuer: 'de organisatie die hem geeft',
    validFrom: 'de datum',
    recipient: 'de persoon die hem krijgt',
    proof: 'de handtekening',
  },
  alignment: {
    level: '{name}: niveau {level}, {label}',
    eqf: 'Europees kwalificatiekader: niveau {level}, verantwoordelijkheid en zelfstandigheid',
    eqfLevels: {
      1: 'Werkt met altijd iemand erbij, aan taken die vastliggen.',
      2: 'Werkt met wat begeleiding en beslist enkele dingen zelf.',
      3: 'Neemt de verantwoordelijkheid om taken af te werken en speelt in op wat er gebeurt.',
      4: 'Regelt het eigen werk waar dingen veranderen en houdt het gewone werk van anderen in het oog.',
    },
    eqfText:
      'De ladder van RECTEC+ volgt de niveaus van het EQF. Een badge is geen kwalificatie van dat niveau.',
  },
  pages: {
    language: 'Nederlands',
    level: 'Niveau {level}: {label}',
    name: 'Naam in RECTEC+ (onofficiële vertaling)',
  },
} as const satisfies BadgeSetStrings;
