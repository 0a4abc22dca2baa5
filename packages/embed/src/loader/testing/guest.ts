/** A frame that does what `game.html` does as far as a host can tell: connects, asks for room, reports progress. */
import { connectHost } from '@requapass/protocol/guest';

const connection = connectHost({ window, allowedOrigins: 'any', commands: {}, build: '0.0.0-test' });
connection.resize(300, 456);
connection.emit('requapass-progress', { done: 1, total: 2, mission: null });
