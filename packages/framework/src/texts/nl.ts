/**
 * The framework in Dutch. RECTEC+ has no official Dutch text: the full names are unofficial
 * translations and every sentence is our own wording. Knows no other language.
 */
import type { FrameworkTexts } from './shape.js';

export const nl = {
  poles: {
    organisational: 'Doen en organiseren',
    communication: 'Communiceren',
    reflective: 'Nadenken en leren',
  },
  levels: {
    1: 'met iemand erbij',
    2: 'met hulp',
    3: 'zelfstandig',
    4: 'voor en met anderen',
  },
  competences: {
    organise: {
      short: 'Een activiteit organiseren',
      name: 'Een activiteit sturen en/of organiseren',
      about: 'Bedenken wat er moet gebeuren, in welke volgorde en met wie.',
      levels: {
        1: 'Ik zie wat er gepland is en wanneer.',
        2: 'Ik volg de planning, met hulp waar nodig.',
        3: 'Ik regel mijn werk zelf en pas het aan de situatie aan.',
        4: 'Ik plan en regel het werk, voor mezelf en voor het team.',
      },
    },
    unforeseen: {
      short: 'Omgaan met het onverwachte',
      name: 'Handelen bij onverwachte situaties',
      about: 'Weten wat je kan doen als het anders loopt dan gepland.',
      levels: {
        1: 'Ik merk dat er iets misloopt en ik meld het.',
        2: 'Ik stel een oplossing voor, met wat hulp als het nodig is.',
        3: 'Een gewoon probleem pak ik zelf op de juiste manier aan.',
        4: 'Ik los het probleem op voor het hele team, ook als het nieuw is.',
      },
    },
    cooperate: {
      short: 'Samenwerken in een groep',
      name: 'Samenwerken en samenwerking bevorderen',
      about: 'Je deel doen in een groep en de groep vooruithelpen.',
      levels: {
        1: 'Ik zie hoe het team werkt en wie wat doet.',
        2: 'Ik doe mijn deel in het team, als iemand het uitlegt.',
        3: 'Ik zeg wat ik denk en houd rekening met wat anderen zeggen.',
        4: 'Ik help de groep vooruit en wissel van rol als dat nodig is.',
      },
    },
    numbers: {
      short: 'Rekenen en tellen',
      name: 'Werken met wiskundige, budgettaire en statistische gegevens',
      about: 'Tellen, meten, een budget maken en cijfers begrijpen.',
      levels: {
        1: 'Ik maak een eenvoudige berekening, als iemand toont welke.',
        2: 'Ik tel en meet, en laat het daarna nakijken.',
        3: 'Ik kies zelf de berekening die bij de situatie past.',
        4: 'Ik reken in allerlei situaties en help anderen daarbij.',
      },
    },
    speak: {
      short: 'Praten en luisteren',
      name: 'Mondeling communiceren in een of meer talen',
      about: 'Anderen begrijpen en zelf begrepen worden, in een of meer talen.',
      levels: {
        1: 'Ik zeg een paar eenvoudige woorden, met iemand in de buurt.',
        2: 'Ik praat over dingen die ik ken, met wat hulp als het nodig is.',
        3: 'Ik zeg zelf wat nodig is, in verschillende situaties.',
        4: 'Ik pas mijn manier van praten aan, zodat iedereen kan volgen.',
      },
    },
    write: {
      short: 'Lezen en schrijven',
      name: 'Schriftelijk communiceren in een of meer talen',
      about: 'Berichten, affiches en documenten lezen en schrijven, in een of meer talen.',
      levels: {
        1: 'Ik haal het belangrijkste uit een heel korte tekst.',
        2: 'Ik schrijf een korte tekst, met een voorbeeld of met hulp.',
        3: 'Ik lees en schrijf zelf de teksten die nodig zijn.',
        4: 'Ik schrijf allerlei teksten, op maat van wie ze leest.',
      },
    },
    customs: {
      short: 'Rekening houden met gewoontes',
      name: 'Rekening houden met sociale en culturele gebruiken',
      about: 'Letten op de gewoontes van de mensen om je heen.',
      levels: {
        1: 'Ik merk gewone gebruiken op, zoals groeten of op mijn beurt wachten.',
        2: 'Ik volg de gewoontes die iemand mij toont of uitlegt.',
        3: 'Ik houd zelf rekening met de gewoontes, bij alles wat ik doe.',
        4: 'Ik pas mij aan andere gewoontes aan, ook als niemand ze uitlegt.',
      },
    },
    digital: {
      short: 'Digitaal aan de slag',
      name: 'Digitale middelen gebruiken',
      about: 'Een telefoon, een computer en apps gebruiken voor een activiteit.',
      levels: {
        1: 'Ik doe een eenvoudige taak in een app die ik ken, met iemand erbij.',
        2: 'Ik gebruik de basis van enkele apps, met hulp.',
        3: 'Ik kies zelf het digitale middel dat past en werk ermee.',
        4: 'Ik stel apps en toestellen in voor elke situatie en help anderen.',
      },
    },
    information: {
      short: 'Informatie zoeken en nakijken',
      name: 'Informatie en kennis verwerken',
      about: 'Informatie zoeken, nagaan of ze klopt en ze doorgeven aan de juiste mensen.',
      levels: {
        1: 'Ik vind de informatie die iemand mij heeft aangewezen.',
        2: 'Ik kijk met hulp na of er niets ontbreekt.',
        3: 'Ik kies zelf de informatie die ik nodig heb.',
        4: 'Ik ga na of informatie klopt en geef ze goed door aan anderen.',
      },
    },
    quality: {
      short: 'Volgens de regels werken',
      name: 'Procedures en kwaliteit verzekeren',
      about: 'Regels en afspraken volgen, zodat het werk goed en veilig gebeurt.',
      levels: {
        1: 'Ik ken de regels van de activiteit.',
        2: 'Ik volg de instructies, met wat hulp als het nodig is.',
        3: 'Ik houd mij aan alle regels, zonder dat iemand mij eraan herinnert.',
        4: 'Ik zorg er samen met het team voor dat de regels gevolgd worden.',
      },
    },
    pathway: {
      short: 'Je weg uitstippelen',
      name: 'Een eigen loopbaan uitbouwen',
      about: 'Nadenken over wat je later wilt doen en hoe je daar komt.',
      levels: {
        1: 'Ik noem een of meer ideeën voor mijn toekomst.',
        2: 'Ik kijk samen met iemand of mijn plan haalbaar is.',
        3: 'Ik kies zelf mijn plan en kan het uitleggen.',
        4: 'Ik plan de stappen naar mijn doel en pas ze aan.',
      },
    },
    learning: {
      short: 'Leren leren',
      name: 'Competenties ontwikkelen',
      about: 'Begrijpen hoe je leert en nieuwe manieren proberen.',
      levels: {
        1: 'Ik zeg hoe ik meestal leer.',
        2: 'Ik probeer andere manieren om te leren, als iemand die voorstelt.',
        3: 'Ik zoek zelf nieuwe manieren om te leren.',
        4: 'Ik stel nieuwe manieren om te leren voor, ook aan anderen.',
      },
    },
  },
} as const satisfies FrameworkTexts;
