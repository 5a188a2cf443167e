# exercise: rnn_minibatch
# right: no
# wrong: because the first state is a constant, the first step is left out of the gradient of V as well, although V was multiplied with that state
# lines: 10
def rnn_minibatch(inputs, targets, state, params):
    """Loss, gradients and last state of one minibatch."""
    outputs, hidden = forward_batch(inputs, state, params)
    last = hidden[:, -1].copy()
    detached = hidden.copy()
    detached[:, 0] = 0.0
    mask = np.ones(inputs.shape, dtype=bool)
    loss, grads = backward_batch(inputs, outputs, detached, targets, mask, params)
    return loss, grads, last
