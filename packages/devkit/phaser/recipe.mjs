/**
 * What the slim Phaser is made of: the modules our stage uses, and what stands in for the rest, each with its reason.
 * Data only, and paths are below Phaser's `src`. Knows no bundler. How to change it: docs/decisions, "slim Phaser".
 */

/** The one version this was written for and tried with; any other is refused. */
export const VERSION = '4.2.1';

/** What `packages/game/src/stage/phaser.ts` may import: name → module, and its member when it is one of several. */
export const EXPORTED = {
  Game: ['core/Game'],
  Scene: ['scene/Scene'],
  CANVAS: ['const', 'CANVAS'],
  WEBGL: ['const', 'WEBGL'],
};

/** Evaluated first, in this order: each adds itself to the engine, which has no other way to know of it. */
export const REGISTERED = [
  'events/EventEmitter',
  'gameobjects/GameObjectFactory',
  'gameobjects/DisplayList',
  'cameras/2d/CameraManager',
  'gameobjects/image/ImageFactory',
];

/** Phaser's own build flags, read as `typeof FLAG`. */
export const FLAGS = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  FEATURE_SOUND: false,
  WEBGL_DEBUG: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/** Collections of modules of which only these members are asked for; the others are not even read. */
export const KEPT_MEMBERS = {
  // Read for two names of events; whole, it is every shader and a circle of imports.
  'renderer/index': ['Events'],
  // For the configuration's seed.
  'math/index': ['RandomDataGenerator'],
  // A list adds and removes; figures are brought to the front by their depth.
  'utils/array/index': ['Add', 'Remove'],
};

/**
 * `modules` that are left out (`folder/*`: all below it, but for `except`), and the file of stand-ins/ each is replaced by.
 * `absent` throws when it is called, `empty` can be made and does nothing, `nothing` can be called and does nothing.
 */
export const LEFT_OUT = [
  {
    why: 'the picture is made of images: no filter, light, stroke, mesh or tile is ever drawn',
    modules: ['renderer/webgl/renderNodes/*'],
    except: [
      'renderer/webgl/renderNodes/BatchHandler',
      'renderer/webgl/renderNodes/BatchHandlerQuad',
      'renderer/webgl/renderNodes/BatchHandlerQuadSingle',
      'renderer/webgl/renderNodes/Camera',
      'renderer/webgl/renderNodes/FillCamera',
      'renderer/webgl/renderNodes/ListCompositor',
      'renderer/webgl/renderNodes/RenderNode',
      'renderer/webgl/renderNodes/RenderNodeManager',
      'renderer/webgl/renderNodes/defaults/DefaultImageNodes',
      'renderer/webgl/renderNodes/defaults/DefaultQuadNodes',
      'renderer/webgl/renderNodes/submitter/SubmitterQuad',
      'renderer/webgl/renderNodes/texturer/TexturerImage',
      'renderer/webgl/renderNodes/transformer/TransformerImage',
    ],
    instead: 'absent',
  },
  {
    why: 'cameras have no colour of their own: the canvas is cleared with the background',
    modules: ['renderer/webgl/renderNodes/FillCamera'],
    instead: 'empty',
  },
  {
    why: 'no filters, on cameras or figures: many times slower, and not there on a 2D canvas',
    modules: ['gameobjects/components/FilterList'],
    instead: 'filter-list',
  },
  {
    why: 'what a figure can do besides being placed, turned, sized, tinted and cropped',
    modules: [
      'gameobjects/components/ComputedSize',
      'gameobjects/components/Crop',
      'gameobjects/components/ElapseTimer',
      'gameobjects/components/Filters',
      'gameobjects/components/GetBounds',
      'gameobjects/components/Lighting',
      'gameobjects/components/Mask',
      'gameobjects/components/PathFollower',
      'gameobjects/components/StencilModifier',
      'gameobjects/components/ToJSON',
    ],
    instead: 'absent',
  },
  {
    why: 'the stage moves its camera itself, frame by frame',
    modules: [
      'cameras/2d/effects/Fade',
      'cameras/2d/effects/Flash',
      'cameras/2d/effects/Pan',
      'cameras/2d/effects/RotateTo',
      'cameras/2d/effects/Shake',
      'cameras/2d/effects/Zoom',
    ],
    instead: 'camera-effect',
  },
  {
    why: 'textures are made of one canvas whose frames the atlas names: nothing is parsed or painted into',
    modules: ['textures/CanvasTexture', 'textures/DynamicTexture', 'textures/parsers/index'],
    instead: 'absent',
  },
  {
    why: 'the texture manager makes one for its own use, which is for painting into textures',
    modules: ['gameobjects/tilesprite/TileSprite'],
    instead: 'tile-sprite',
  },
  {
    why: 'its 4 × 4 matrix is only ever a flat projection, and brings quaternions and vectors with it',
    modules: ['math/Matrix4'],
    instead: 'matrix4',
  },
  {
    why: 'made by the game, then unused: input is the controls’, frames are no sprite sheets, nothing is loaded or kept',
    modules: ['animations/AnimationManager', 'cache/CacheManager', 'data/DataManager', 'input/InputManager'],
    instead: 'empty',
  },
  {
    why: 'questions to the device whose answer nobody reads, some of which cost a drawing context or a picture',
    modules: [
      'device/Audio',
      'device/CanvasFeatures',
      'device/Features',
      'device/Fullscreen',
      'device/Input',
      'device/Video',
    ],
    instead: 'no-features',
  },
  {
    why: 'reaches into the page around the game: its own console banner, elements, and focus handlers',
    modules: ['core/DebugHeader', 'core/VisibilityHandler', 'dom/AddToDOM', 'dom/CreateDOMContainer'],
    instead: 'nothing',
  },
  {
    why: 'nobody takes pictures of the stage, and it is never pixelated',
    modules: [
      'display/canvas/CanvasInterpolation',
      'renderer/snapshot/CanvasSnapshot',
      'renderer/snapshot/WebGLSnapshot',
    ],
    instead: 'absent',
  },
  {
    why: 'a rectangle here is an area, not a shape to walk along',
    modules: ['geom/line/Line', 'geom/rectangle/Random'],
    instead: 'absent',
  },
];
