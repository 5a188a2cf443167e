# exercise: rnn_minibatch
# right: no
# wrong: the new states are written into the array of the given state, which is changed and handed back as the last one
# lines: 9, 10
def rnn_minibatch(inputs, targets, state, params):
    mask = np.full(inputs.shape, True)
    outputs, states = forward_batch(inputs, state, params)
    loss, grads = backward_batch(inputs, outputs, states, targets, mask, params)
    state[:] = states[:, -1]
    return loss, grads, state
