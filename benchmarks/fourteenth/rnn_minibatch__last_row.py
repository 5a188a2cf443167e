# exercise: rnn_minibatch
# right: no
# wrong: states[-1] is the last sequence with all its steps, not the last state of every row.
# lines: 8
def rnn_minibatch(inputs, targets, state, params):
    probs, states = forward_batch(inputs, state, params)
    real = np.full(inputs.shape, True)
    return *backward_batch(inputs, probs, states, targets, real, params), states[-1]
