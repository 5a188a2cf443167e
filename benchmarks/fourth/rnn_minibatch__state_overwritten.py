# exercise: rnn_minibatch
# right: no
# wrong: the last state is written into the array that came in, which is handed back
# lines: 10

def rnn_minibatch(inputs, targets, state, params):
    outputs, hidden_states = forward_batch(inputs, state, params)
    mask = np.ones((inputs.shape[0], inputs.shape[1]), dtype=bool)
    loss, grads = backward_batch(inputs, outputs, hidden_states, targets, mask, params)
    state[:] = hidden_states[:, -1, :]
    return loss, grads, state
