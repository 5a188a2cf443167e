# exercise: rnn_minibatch
# right: no
# wrong: row by row, and every row but the first begins with the state that the row above it left
# name: row-after-row
# lines: 16

def rnn_minibatch(inputs, targets, state, params):
    total, sums, ends = 0.0, [np.zeros_like(p) for p in params], []
    h = state[:1]
    for x, y in zip(inputs, targets):
        x, y = x[None], y[None]
        o, hs = forward_batch(x, h, params)
        loss, grads = backward_batch(x, o, hs, y, np.ones(x.shape, bool), params)
        total += loss
        sums = [s + g for s, g in zip(sums, grads)]
        h = hs[:, -1]
        ends.append(h)
    return total, sums, np.concatenate(ends)
