# exercise: rnn_minibatch
# right: no
# wrong: The rows are read one after the other and each starts from the state the row above has left, not from its own.
# lines: 7, 10, 14
def rnn_minibatch(inputs, targets, state, params):
    loss, grads, last = 0.0, [np.zeros_like(p) for p in params], []
    h = state[:1]
    for x, y in zip(inputs, targets):
        x, y = x[None], y[None]
        outputs, hs = forward_batch(x, h, params)
        row_loss, row_grads = backward_batch(x, outputs, hs, y, np.ones(x.shape, bool), params)
        loss += row_loss
        grads = [g + r for g, r in zip(grads, row_grads)]
        h = hs[:, -1]
        last.append(h[0])
    return loss, tuple(grads), np.array(last)
