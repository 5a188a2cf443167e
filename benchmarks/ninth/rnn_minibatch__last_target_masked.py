# exercise: rnn_minibatch
# right: no
# wrong: the last step of each row is masked out as if it had no target, and the last state has an axis of length 1 too many
# lines: 8, 11
def rnn_minibatch(inputs, targets, state, params):
    """Loss, gradients and last state of one minibatch."""
    mask = np.ones_like(inputs, dtype=bool)
    mask[:, -1] = False
    outputs, hidden_states = forward_batch(inputs, state, params)
    loss, grads = backward_batch(inputs, outputs, hidden_states, targets, mask, params)
    return loss, grads, hidden_states[:, -1:]
