# exercise: rnn_minibatch
# right: no
# wrong: loss and gradients are divided by B * T; sums were promised
# lines: 11

def rnn_minibatch(inputs, targets, state, params):
    outputs, states = forward_batch(inputs, state, params)
    mask = np.ones_like(inputs, dtype=bool)
    loss, grads = backward_batch(inputs, outputs, states, targets, mask, params)
    n = inputs.size
    return loss / n, tuple(g / n for g in grads), states[:, -1]
