# exercise: rnn_minibatch
# right: no
# wrong: every row of the batch is read from the state of row 0 instead of its own
# lines: 7, 10
def rnn_minibatch(inputs, targets, state, params):
    loss, grads, ends = 0.0, [np.zeros_like(p) for p in params], []
    first = state[:1]
    for x, y in zip(inputs, targets):
        x, y = x[None], y[None]
        outputs, states = forward_batch(x, first, params)
        price, share = backward_batch(x, outputs, states, y, np.ones(x.shape, bool), params)
        loss += price
        grads = [g + s for g, s in zip(grads, share)]
        ends.append(states[0, -1])
    return loss, tuple(grads), np.stack(ends)
