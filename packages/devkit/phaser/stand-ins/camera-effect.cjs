/** An effect of a camera that never runs: what the camera calls for every frame, and nothing to start it with. */
module.exports = class CameraEffect {
  reset() {}
  update() {}
  preRender() {}
  destroy() {}

  postRenderWebGL() {
    return false;
  }

  postRenderCanvas() {
    return false;
  }
};
