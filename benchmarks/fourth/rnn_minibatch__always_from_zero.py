# exercise: rnn_minibatch
# right: no
# wrong: thinks that a constant state is one without effect, and reads every batch from zeros
# lines: 8

def rnn_minibatch(inputs, targets, state, params):
    # no gradient goes into the state, so it is cut off here
    start = np.zeros_like(state)
    outputs, states = forward_batch(inputs, start, params)
    loss, grads = backward_batch(inputs, outputs, states, targets, inputs >= 0, params)
    return loss, grads, states[:, -1]
