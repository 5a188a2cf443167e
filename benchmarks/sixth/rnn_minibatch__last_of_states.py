# exercise: rnn_minibatch
# right: no
# wrong: The states are indexed by the first axis, so the states of the last row are returned and not the last state of every row.
# lines: 9
def rnn_minibatch(inputs, targets, state, params):
    outputs, hidden_states = forward_batch(inputs, state, params)
    mask = np.ones(inputs.shape, dtype=bool)
    loss, grads = backward_batch(inputs, outputs, hidden_states, targets, mask, params)
    return loss, grads, hidden_states[-1]
