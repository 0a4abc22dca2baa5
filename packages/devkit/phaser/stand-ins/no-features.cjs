/** For answers about the device: none is known. */
module.exports = {};
