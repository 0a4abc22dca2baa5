/** A 4 × 4 matrix, column by column, for a flat projection. Nothing is multiplied. */
module.exports = class Matrix4 {
  constructor() {
    this.val = new Float32Array(16);
    this.identity();
  }

  identity() {
    this.val.set([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]);
    return this;
  }

  /** Projects a box on the cube from −1 to 1. */
  ortho(left, right, bottom, top, near, far) {
    const [width, height, depth] = [right - left, top - bottom, far - near];
    const [x, y, z] = [-(right + left) / width, -(top + bottom) / height, -(far + near) / depth];
    this.val.set([2 / width, 0, 0, 0, 0, 2 / height, 0, 0, 0, 0, -2 / depth, 0, x, y, z, 1]);
    return this;
  }
};
