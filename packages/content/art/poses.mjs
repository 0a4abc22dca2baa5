/**
 * How each pose is dressed: which numbered region of the source is skin, top, trousers or shoe.
 * `under` are patches below the ink for regions the source leaves open. Knows no character.
 *
 * A second variant of the same pose fills what the first one paints black (dark trousers, dark shirt).
 */

export const poses = {
  blazer: {
    kind: 'standing',
    layers: [
      { name: 'BlazerPantsBW', top: [1, 2, 5, 6], trousers: [8], shoes: [17, 18] },
      { name: 'BlazerPantsWB', only: true, inner: [3] },
    ],
  },
  easing: {
    kind: 'standing',
    layers: [
      { name: 'EasingBW', top: [1, 2, 3, 4, 5, 6], trousers: [7], shoes: [20, 24, 22], sole: [33, 34] },
      { name: 'EasingWB', only: true, inner: [5], skin: [8] },
    ],
    under: [
      {
        role: 'top',
        points: [
          [48, 1330],
          [75, 1330],
          [80, 1590],
          [-25, 1590],
        ],
      },
    ],
  },
  crossed: {
    kind: 'standing',
    layers: [
      { name: 'CrossedArmsWB', top: [1, 6], skin: [4, 5], shoes: [7], sole: [8, 9] },
      { name: 'CrossedArmsBW', only: true, dx: 12, trousers: [5] },
    ],
    under: [
      {
        role: 'shoes',
        points: [
          [470, 2870],
          [500, 2740],
          [640, 2720],
          [700, 2800],
          [790, 2880],
          [780, 2920],
          [480, 2900],
        ],
      },
    ],
  },
  pointing: {
    kind: 'standing',
    layers: [
      { name: 'PointingFingerWB', top: [1], shoes: [5], sole: [6, 7] },
      { name: 'PointingFingerBW', only: true, trousers: [3] },
    ],
    under: [
      {
        role: 'skin',
        points: [
          [1050, 850],
          [1040, 800],
          [1090, 720],
          [1160, 620],
          [1175, 640],
          [1150, 730],
          [1190, 780],
          [1180, 850],
          [1110, 890],
        ],
      },
    ],
  },
  dots: {
    kind: 'standing',
    layers: [{ name: 'PolkaDots', top: [1], trousers: [13], shoes: [], sole: [17, 18] }],
  },
  resting: {
    kind: 'standing',
    layers: [
      { name: 'RestingWB', top: [1, 6], skin: [5, 7], shoes: [12, 15] },
      { name: 'RestingBW', only: true, trousers: [7] },
    ],
  },
  striding: {
    kind: 'standing',
    layers: [{ name: 'RoboDanceOutline', top: [1, 8], trousers: [17, 18], shoes: [22, 23], sole: [25, 26] }],
  },
  walking: {
    kind: 'standing',
    layers: [
      { name: 'WalkingWB', top: [3], trousers: [6], shoes: [9, 13], sole: [14] },
      { name: 'WalkingBW', only: true, trousers: [5] },
      { name: 'WalkingWB', only: true, skin: [4, 5] },
    ],
  },
  shirt: {
    kind: 'standing',
    layers: [
      { name: 'ShirtPantsWB', top: [1, 2, 3, 4, 7], shoes: [21, 22], sole: [23, 24], frame: [16] },
      { name: 'ShirtPantsBW', only: true, trousers: [8] },
    ],
  },
  kneeling: {
    kind: 'sitting',
    layers: [
      { name: 'HandsBackWB', top: [2], shoes: [9, 6] },
      { name: 'HandsBackBW', only: true, trousers: [5] },
    ],
  },
  seated: {
    kind: 'sitting',
    layers: [{ name: 'CrossedLegs', top: [1, 8], shoes: [17, 22] }],
  },
  ground: {
    kind: 'sitting',
    layers: [
      { name: 'OneLegUpWB', top: [1, 5], skin: [3, 4], shoes: [10, 11, 14, 15], sole: [16] },
      { name: 'OneLegUpBW', only: true, dx: -100, dy: 54, trousers: [5, 6] },
    ],
    under: [
      {
        role: 'skin',
        points: [
          [262, 560],
          [460, 560],
          [470, 740],
          [330, 790],
          [180, 730],
          [146, 650],
          [214, 600],
        ],
      },
    ],
  },
  cycling: {
    kind: 'sitting',
    layers: [
      {
        name: 'Bike',
        top: [1, 2, 4, 12],
        inner: [3],
        shoes: [50, 49],
        sole: [54],
        frame: [31, 23, 25, 18, 17, 19, 8, 15, 58, 64, 72, 55, 35, 16],
        metal: [27, 28, 36, 47, 46, 32, 5, 22, 11, 73],
      },
    ],
  },
  wheelchair: {
    kind: 'sitting',
    layers: [
      {
        name: 'Wheelchair',
        top: [1, 2],
        trousers: [10, 12],
        shoes: [40, 43],
        frame: [11, 13, 28, 21, 22],
        metal: [15, 24, 31, 44, 45, 46, 7, 16, 18, 34, 8, 37, 39, 20, 23, 25],
      },
    ],
  },
};
