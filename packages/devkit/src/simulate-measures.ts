/** How well estimated levels agree with true ones. Knows nothing of how either came about. */
import { LEVELS, type Level } from '@requapass/framework';

export interface Agreement {
  readonly count: number;
  /** Share estimated exactly. */
  readonly exact: number;
  /** Share at most one level off. */
  readonly withinOne: number;
  /** Cohen's kappa with quadratic weights (Cohen 1968): 1 is perfect, 0 no better than chance. */
  readonly kappa: number;
  /** Mean of estimated minus true, in levels. */
  readonly bias: number;
}

export interface AgreementCounter {
  add(truth: Level, estimate: Level): void;
  read(): Agreement;
}

export function createAgreementCounter(): AgreementCounter {
  /** Rows: true level; columns: estimated level. */
  const table = LEVELS.map(() => LEVELS.map(() => 0));
  return {
    add(truth, estimate) {
      const row = table[truth - 1] as number[];
      row[estimate - 1] = (row[estimate - 1] as number) + 1;
    },
    read: () => agreementOf(table),
  };
}

/** The figures of a table of counts, true levels in rows, estimated levels in columns. */
export function agreementOf(table: readonly (readonly number[])[]): Agreement {
  const rows = table.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = LEVELS.map((_, index) => table.reduce((sum, row) => sum + (row[index] as number), 0));
  const count = rows.reduce((sum, row) => sum + row, 0);
  const total = (weigh: (distance: number) => number) =>
    table.reduce(
      (sum, row, truth) => sum + row.reduce((part, cell, guess) => part + cell * weigh(guess - truth), 0),
      0,
    );
  const byChance = rows.reduce(
    (sum, row, truth) =>
      sum + columns.reduce((part, column, guess) => part + ((guess - truth) ** 2 * row * column) / count, 0),
    0,
  );
  return {
    count,
    exact: total((distance) => (distance === 0 ? 1 : 0)) / count,
    withinOne: total((distance) => (Math.abs(distance) <= 1 ? 1 : 0)) / count,
    kappa: 1 - total((distance) => distance ** 2) / byChance,
    bias: total((distance) => distance) / count,
  };
}
