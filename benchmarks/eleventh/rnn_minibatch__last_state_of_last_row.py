# exercise: rnn_minibatch
# right: no
# wrong: the last state is taken along the wrong axis: all states of the last row
# lines: 9
def rnn_minibatch(inputs, targets, state, params):
    outputs, states = forward_batch(inputs, state, params)
    mask = np.full(inputs.shape, True)
    result = backward_batch(inputs, outputs, states, targets, mask, params)
    return *result, states[-1, 1:]
