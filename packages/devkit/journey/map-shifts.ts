/** The benchmark that watches what moves while a map loads, for journeys that let nothing move. */
export { measureShifts } from '../benchmarks/map-shifts.mjs';
