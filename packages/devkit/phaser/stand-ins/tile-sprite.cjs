/** The texture manager's own tile sprite, which it makes, keeps and ends. */
module.exports = class TileSprite {
  setOrigin() {
    return this;
  }

  destroy() {}
};
