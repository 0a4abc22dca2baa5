/** The items of a sorting on the stage: on the table or on their shelf. Pure. */
import type { SortingView } from '@requapass/scenario';
import type { StageThings } from './stage-things.js';

/** Where items lie that are on no shelf. */
const TABLE = 'table';

/** Items keep their slot on the table when others leave it; on a shelf they close up. */
export function sortingThings({ items }: SortingView): StageThings {
  return {
    props: [],
    items: items.map((item, position) => {
      const onShelf = items.filter((other) => other.shelf === item.shelf);
      const place =
        item.shelf === null
          ? { at: TABLE, index: position, count: items.length }
          : { at: item.shelf, index: onShelf.indexOf(item), count: onShelf.length };
      return { id: item.id, picture: `item.${item.picture}`, ...place };
    }),
  };
}
