# exercise: rnn_minibatch
# right: no
# wrong: the mask is False where the target is index 0, so that token costs nothing and teaches nothing although it is a token like any other
# lines: 8
def rnn_minibatch(inputs, targets, state, params):
    """Loss, gradients and last state of one minibatch."""
    outputs, hidden_states = forward_batch(inputs, state, params)
    mask = targets != 0
    loss, grads = backward_batch(inputs, outputs, hidden_states, targets, mask, params)
    return loss, grads, hidden_states[:, -1]
