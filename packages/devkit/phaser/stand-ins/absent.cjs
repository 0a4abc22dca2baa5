/** For what must not be used at all: says where to put it back. */
module.exports = function absent() {
  throw new Error('left out of the slim Phaser: packages/devkit/phaser/recipe.mjs');
};
