/** The words of the snippet builder, for webmasters. Dutch ones read the English. */
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
    folder: 'Address of your folder',
    folderHelp: 'Where you put the embed folder. Until you have one, this site lends its own, for a try.',
    folderWrong:
      'This is no address of the web. It begins with https:// and ends with the folder, such as https://your-host.example/v1/',
    line: 'To paste',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser does not allow copying. The text is selected: copy it with the keyboard.',
    help: {
      element:
        'The script line goes once into a page, the other wherever you like. Your page can hear the results.',
      frame: 'For any site that keeps frames. It works nearly everywhere.',
      wordpress:
        'The plugin has to be there, and your folder in its settings. Colours follow the settings too.',
      address:
        'For a link, a message, a poster; and for sites that show a pasted address as the page itself.',
    },
    preview: 'What it looks like',
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
    folder: 'Adresse de votre dossier',
    folderHelp:
      'Là où vous avez posé le dossier à intégrer. En attendant, ce site prête le sien, pour essayer.',
    folderWrong:
      'Ce n’est pas une adresse du web. Elle commence par https:// et finit par le dossier, par exemple https://your-host.example/v1/',
    line: 'À coller',
    copy: 'Copier',
    copied: 'C’est copié.',
    notCopied: 'Le navigateur ne permet pas de copier. Le texte est sélectionné : copiez-le au clavier.',
    help: {
      element:
        'La ligne du script se met une seule fois dans la page, l’autre où vous voulez. Votre page peut recevoir les résultats.',
      frame: 'Pour tout site qui garde les cadres (iframe). Cela marche presque partout.',
      wordpress:
        'Il faut l’extension, et l’adresse de votre dossier dans ses réglages. Les couleurs suivent aussi les réglages.',
      address:
        'Pour un lien, un message, une affiche ; et pour les sites qui montrent la page quand on colle son adresse.',
    },
    preview: 'Ce que cela donne',
  },
};
