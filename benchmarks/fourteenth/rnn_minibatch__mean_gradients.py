# exercise: rnn_minibatch
# right: no
# wrong: The gradients are those of the mean over all predictions, while the loss is their sum.
# lines: 10
def rnn_minibatch(inputs, targets, state, params):
    outputs, states = forward_batch(inputs, state, params)
    mask = np.ones_like(inputs, dtype=bool)
    loss, grads = backward_batch(inputs, outputs, states, targets, mask, params)
    n = mask.sum()
    grads = tuple(g / n for g in grads)
    return loss, grads, states[:, -1]
