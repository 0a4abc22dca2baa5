/** Schema of a till: its shape only. What its slugs name is checked in `authoring.ts`. */
import * as v from 'valibot';
import { helpSchema } from '../schema/help.js';
import { countSchema, slugSchema, textKeySchema } from '../schema/primitives.js';
import { schemaOf } from '../schema/same.js';
import type { TillChallenge } from './types.js';

/** Bounds that no counter reaches: what is counted out piece by piece must end. */
const MOST_CENTS = 1_000_000;
const MOST_THINGS = 500;

const centsSchema = v.pipe(
  v.number(),
  v.integer('write cents, a whole number'),
  v.minValue(1, 'write cents: 1,30 is 130'),
  v.maxValue(MOST_CENTS, 'write cents: 1,30 is 130'),
);
const countOfThings = v.pipe(countSchema, v.maxValue(MOST_THINGS, `write at most ${MOST_THINGS}`));
const scaleSchema = v.pipe(
  v.number(),
  v.integer('write a whole number'),
  v.minValue(0, 'write 0 or more'),
  v.maxValue(MOST_CENTS, 'write a smaller number'),
);
const listOf = <S extends v.GenericSchema>(schema: S) =>
  v.pipe(v.array(schema), v.nonEmpty('name at least one, or leave the list out'));

const piecesSchema = v.strictObject({ item: slugSchema, count: countOfThings });
const lineSchema = v.strictObject({ text: textKeySchema, face: v.exactOptional(slugSchema) });
const repliesSchema = v.strictObject({
  right: lineSchema,
  under: lineSchema,
  over: lineSchema,
  settled: lineSchema,
});
const named = { id: slugSchema, name: textKeySchema, picture: slugSchema };
const ticketBase = {
  id: slugSchema,
  text: textKeySchema,
  who: v.exactOptional(slugSchema),
  face: v.exactOptional(slugSchema),
  reads: v.exactOptional(v.array(slugSchema)),
};

const ticketSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('float'),
    ...ticketBase,
    target: centsSchema,
    wants: v.exactOptional(v.array(piecesSchema)),
    replies: repliesSchema,
  }),
  v.strictObject({
    type: v.literal('change'),
    ...ticketBase,
    buys: v.array(piecesSchema),
    pays: listOf(piecesSchema),
    strays: v.exactOptional(v.array(v.strictObject(named))),
    keeps: v.exactOptional(centsSchema),
    replies: repliesSchema,
  }),
  v.strictObject({
    type: v.literal('quote'),
    ...ticketBase,
    needs: countSchema,
    quotes: listOf(
      v.strictObject({
        ...named,
        label: textKeySchema,
        quantity: countSchema,
        price: centsSchema,
        delivery: v.exactOptional(centsSchema),
        suits: v.exactOptional(v.boolean()),
      }),
    ),
  }),
  v.strictObject({
    type: v.literal('amount'),
    ...ticketBase,
    picture: slugSchema,
    least: scaleSchema,
    most: scaleSchema,
    step: countSchema,
    needs: scaleSchema,
    enough: scaleSchema,
  }),
]);

/** A till as it is written. */
export const tillSchema = schemaOf<TillChallenge>()(
  v.strictObject({
    kind: v.literal('till'),
    text: textKeySchema,
    currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'write three capital letters, such as EUR')),
    money: v.exactOptional(
      listOf(
        v.strictObject({
          ...named,
          value: centsSchema,
          count: v.exactOptional(countOfThings),
          opens: v.exactOptional(piecesSchema),
        }),
      ),
    ),
    drawer: v.exactOptional(listOf(slugSchema)),
    prices: v.exactOptional(listOf(v.strictObject({ ...named, price: centsSchema }))),
    sources: v.exactOptional(listOf(v.strictObject({ ...named, label: textKeySchema }))),
    spare: v.exactOptional(listOf(piecesSchema)),
    tickets: listOf(ticketSchema),
    continues: v.exactOptional(slugSchema),
    help: v.exactOptional(helpSchema),
  }),
);
