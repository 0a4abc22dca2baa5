/** The figures of a simulation as text tables. Knows nothing of how they were measured. */
import type { BotFigures } from './simulate-bots.js';
import type { GamePlan } from './simulate-game.js';
import type { RecoveryFigures } from './simulate-recovery.js';

export interface Measured<Figures> {
  readonly name: string;
  readonly plan: GamePlan;
  readonly figures: Figures;
}

export interface SimulationReport {
  readonly seed: number;
  /** Players in each cell. */
  readonly players: number;
  readonly recovery: readonly Measured<RecoveryFigures>[];
  readonly bots: readonly Measured<BotFigures>[];
  readonly limits: readonly Measured<BotFigures>[];
}

export function reportToText(report: SimulationReport): string {
  const people = report.players.toLocaleString('en');
  return [
    `${people} simulated players per cell, seed ${report.seed}. κ: quadratic kappa. Bias in levels.`,
    '',
    'True levels against estimated ones',
    table([RECOVERY_HEAD, ...report.recovery.map(recoveryRow)]),
    '',
    'What people are shown: share of estimates by confidence, and how many of them are exact',
    table([CONFIDENCE_HEAD, ...report.recovery.map(confidenceRow)]),
    '',
    'Bots: "flattered" = games with a level above 2 shown with more than low confidence; must be 0',
    table([BOT_HEAD, ...report.bots.map(botRow)]),
    '',
    'Known limits: these are not prevented by the estimate',
    table([BOT_HEAD, ...report.limits.map(botRow)]),
  ].join('\n');
}

const RECOVERY_HEAD = [
  'answers',
  'people',
  'exact',
  '±1',
  'κ',
  'bias',
  '| mean: exact',
  'κ',
  'bias',
  '| highest: exact',
  'κ',
  'bias',
];

function recoveryRow({ name, plan, figures }: Measured<RecoveryFigures>): string[] {
  const { model, naiveMean, highestWins } = figures;
  return [
    size(plan),
    name,
    fixed(model.exact),
    fixed(model.withinOne),
    fixed(model.kappa),
    signed(model.bias),
    ...[naiveMean, highestWins].flatMap(({ exact, kappa, bias }) => [
      `| ${fixed(exact)}`,
      fixed(kappa),
      signed(bias),
    ]),
  ];
}

const CONFIDENCE_HEAD = [
  'answers',
  'people',
  'low',
  '(exact)',
  'medium',
  '(exact)',
  'high',
  '(exact)',
  '| above low, level 1–2',
  'level 3–4',
];

function confidenceRow({ name, plan, figures }: Measured<RecoveryFigures>): string[] {
  const { low, medium, high } = figures.confidence;
  return [
    size(plan),
    name,
    ...[low, medium, high].flatMap(({ share, exact }) => [percent(share), `(${fixed(exact)})`]),
    `| ${percent(medium.shareOfLower + high.shareOfLower)}`,
    percent(medium.shareOfUpper + high.shareOfUpper),
  ];
}

const BOT_HEAD = [
  'answers',
  'clicks',
  'games',
  'flattered',
  'level 1–2 above low',
  'low share',
  'mean level',
];

function botRow({ name, plan, figures }: Measured<BotFigures>): string[] {
  return [
    size(plan),
    name,
    figures.games.toLocaleString('en'),
    String(figures.flattered),
    String(figures.modest),
    percent(figures.lowShare, 1),
    fixed(figures.meanLevel),
  ];
}

function size({ competences, observations }: GamePlan): string {
  return `${competences}×${observations}`;
}

function fixed(value: number): string {
  return Number.isFinite(value) ? value.toFixed(2) : '–';
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
}

function percent(share: number, decimals = 0): string {
  return `${(share * 100).toFixed(decimals)} %`;
}

/** Columns as wide as their widest cell; the first two to the left, figures to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
