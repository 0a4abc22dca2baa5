/** For a step that is not wanted. */
module.exports = () => undefined;
