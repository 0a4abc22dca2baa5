/** Why a document was refused, in Dutch. */
import type { ProblemStrings } from '../document-problem.js';

export const strings: ProblemStrings = {
  problemNotOurs: 'Dit is geen bestand of link van Requapass.',
  problemCut:
    'Dit bestand of deze tekst is afgekapt of beschadigd, op regel {line}. Neem alles nog eens opnieuw.',
  problemTooLarge: 'Dit bestand is te zwaar. Een bestand van Requapass is veel lichter.',
  problemTooMany: 'Er zit te veel in dit bestand. Zoveel zet Requapass er nooit in.',
  problemNewer: 'Dit bestand komt van een nieuwere versie. Deze pagina kan het nog niet lezen.',
  problemBroken: 'Er zit een fout in dit bestand. We kunnen het niet lezen.',
  problemDamaged: 'Deze link is beschadigd of afgekapt. Kopieer hem helemaal, of vraag het bestand.',
  problemFull: 'De kaart is vol. Haal er eerst iets af.',
  problemOtherRequest: 'Een andere vraag heeft hetzelfde nummer. Maak een nieuwe vraag.',
  problemTampered: 'Dit antwoord is achteraf veranderd. Vraag het nog eens opnieuw.',
  problemForeign: 'Dit antwoord hoort niet bij deze kaart. De vraag werd ergens anders gemaakt.',
  problemChangedRequest: 'De vraag is onderweg veranderd. Stuur ze nog eens.',
  problemNotAsked: 'Dit antwoord gaat over iets anders dan je vraag.',
  problemEmpty: 'Er is niets om te lezen. Kies een bestand, of plak een link.',
  problemUnreadable: 'De browser kan dit bestand niet lezen.',
  problemWrongKind: 'Dit is wel een bestand van Requapass, maar het hoort niet hier.',
  problemNotLoaded: 'Deze pagina kon niet alles laden. Kijk je verbinding na en probeer opnieuw.',
  problemDetails: 'Technische uitleg',
};
