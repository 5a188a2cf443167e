# exercise: rnn_minibatch
# right: no
# wrong: the state of the last row at all steps is returned for the state of all rows at the last step
# lines: 9
def rnn_minibatch(inputs, targets, state, params):
    out, hs = forward_batch(inputs, state, params)
    everything = np.ones_like(targets, dtype=bool)
    loss, grads = backward_batch(inputs, out, hs, targets, everything, params)
    return loss, grads, hs[-1]
