/** For what is made and then never asked for anything. */
module.exports = class Empty {};
