/** A camera's or figure's list of filters: there are none. */
module.exports = class FilterList {
  getActive() {
    return [];
  }

  destroy() {}
};
