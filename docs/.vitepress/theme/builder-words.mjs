/** The words of the snippet builder, for webmasters. */
export const BUILDER_WORDS = {
  en: {
    what: 'What do you want to show?',
    pages: {
      game: 'the game',
      map: 'the competence map',
      self: 'the questions, without the game',
      badges: 'the badges',
    },
    how: 'How does your site take it?',
    ways: {
      element: 'two lines with a script',
      frame: 'one line, without a script',
      wordpress: 'WordPress, with the plugin',
      address: 'the bare address',
    },
    language: 'Language',
    colours: 'Colours',
    themes: { auto: 'as on the device', light: 'light', dark: 'dark' },
    coloursOfPage: 'Here the colours follow your page.',
    folder: 'Address of your folder',
    folderHelp: 'Where you put the embed folder. Until you have one, this site lends its own, for a try.',
    folderWrong:
      'This is no address of the web. It begins with https:// and ends with the folder, such as https://your-host.example/v1/',
    more: 'Your own content',
    sources: {
      content: 'Address of a pack of missions',
      src: { map: 'Address of a result to show', badges: 'Address of the badges to show' },
    },
    sourceHelp:
      'Leave it empty for what comes with Requapass. A file on another site is read only if that site allows it (CORS).',
    sourceWrong: 'This is no address of the web. It begins with https://',
    line: 'To paste',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser does not allow copying. The text is selected: copy it with the keyboard.',
    help: {
      element:
        'The script line goes once into a page, the other wherever you like. Your page can hear the results.',
      frame: 'For any site that keeps frames. It works nearly everywhere.',
      wordpress:
        'The plugin has to be there, and your folder in its settings. Colours as on the device become those of the settings.',
      address:
        'For a link, a message, a poster; and for sites that show a pasted address as the page itself.',
    },
    preview: 'What it looks like',
    previewInFrame: 'Shown here in a frame.',
  },
  fr: {
    what: 'Que voulez-vous montrer ?',
    pages: {
      game: 'le jeu',
      map: 'la carte des compétences',
      self: 'les questions, sans le jeu',
      badges: 'les badges',
    },
    how: 'Comment votre site le prend-il ?',
    ways: {
      element: 'deux lignes, avec un script',
      frame: 'une ligne, sans script',
      wordpress: 'WordPress, avec l’extension',
      address: 'l’adresse seule',
    },
    language: 'Langue',
    colours: 'Couleurs',
    themes: { auto: 'comme sur l’appareil', light: 'claires', dark: 'sombres' },
    coloursOfPage: 'Ici, les couleurs suivent votre page.',
    folder: 'Adresse de votre dossier',
    folderHelp:
      'Là où vous avez posé le dossier à intégrer. En attendant, ce site prête le sien, pour essayer.',
    folderWrong:
      'Ce n’est pas une adresse du web. Elle commence par https:// et finit par le dossier, par exemple https://your-host.example/v1/',
    more: 'Vos propres contenus',
    sources: {
      content: 'Adresse d’un lot de missions',
      src: { map: 'Adresse d’un résultat à montrer', badges: 'Adresse des badges à montrer' },
    },
    sourceHelp:
      'Laissez vide pour ce que Requapass apporte. Un fichier posé sur un autre site n’est lu que si ce site le permet (CORS).',
    sourceWrong: 'Ce n’est pas une adresse du web. Elle commence par https://',
    line: 'À coller',
    copy: 'Copier',
    copied: 'C’est copié.',
    notCopied: 'Le navigateur ne permet pas de copier. Le texte est sélectionné : copiez-le au clavier.',
    help: {
      element:
        'La ligne du script se met une seule fois dans la page, l’autre où vous voulez. Votre page peut recevoir les résultats.',
      frame: 'Pour tout site qui garde les cadres (iframe). Cela marche presque partout.',
      wordpress:
        'Il faut l’extension, et l’adresse de votre dossier dans ses réglages. Les couleurs « comme sur l’appareil » deviennent celles des réglages.',
      address:
        'Pour un lien, un message, une affiche ; et pour les sites qui montrent la page quand on colle son adresse.',
    },
    preview: 'Ce que cela donne',
    previewInFrame: 'Montré ici dans un cadre.',
  },
  nl: {
    what: 'Wat wil je tonen?',
    pages: {
      game: 'het spel',
      map: 'de competentiekaart',
      self: 'de vragen, zonder het spel',
      badges: 'de badges',
    },
    how: 'Hoe past het in je site?',
    ways: {
      element: 'twee regels, met een script',
      frame: 'één regel, zonder script',
      wordpress: 'WordPress, met de plug-in',
      address: 'alleen het adres',
    },
    language: 'Taal',
    colours: 'Kleuren',
    themes: { auto: 'zoals op het toestel', light: 'licht', dark: 'donker' },
    coloursOfPage: 'Hier volgen de kleuren je pagina.',
    folder: 'Adres van je map op het web',
    folderHelp:
      'Waar je de Requapass-map hebt gezet. Zolang je er geen hebt, leent deze site de zijne, om te proberen.',
    folderWrong:
      'Dit is geen webadres. Het begint met https:// en eindigt met de map, bijvoorbeeld https://your-host.example/v1/',
    more: 'Je eigen inhoud',
    sources: {
      content: 'Adres van een pakket opdrachten',
      src: { map: 'Adres van een resultaat om te tonen', badges: 'Adres van de badges om te tonen' },
    },
    sourceHelp:
      'Laat leeg voor wat Requapass meebrengt. Een bestand op een andere site wordt alleen gelezen als die site dat toelaat (CORS).',
    sourceWrong: 'Dit is geen webadres. Het begint met https://',
    line: 'Om te plakken',
    copy: 'Kopieer',
    copied: 'Gekopieerd.',
    notCopied:
      'De browser laat niet toe te kopiëren. De tekst is geselecteerd: kopieer hem met het toetsenbord.',
    help: {
      element:
        'De regel met het script komt één keer in de pagina, de andere waar je wilt. Je pagina kan de resultaten ontvangen.',
      frame: 'Voor elke site die frames (iframes) behoudt. Het werkt bijna overal.',
      wordpress:
        'De plug-in moet er zijn, met het adres van je map in de instellingen. Kleuren “zoals op het toestel” worden die van de instellingen.',
      address:
        'Voor een link, een bericht, een affiche; en voor sites die de pagina zelf tonen als je haar adres plakt.',
    },
    preview: 'Zo ziet het eruit',
    previewInFrame: 'Hier getoond in een frame.',
  },
};
