# exercise: rnn_minibatch
# right: no
# wrong: the state that came in is ignored and the batch starts from zeros
# lines: 6
def rnn_minibatch(inputs, targets, state, params):
    h0 = np.zeros((inputs.shape[0], params[1].shape[0]))
    outputs, states = forward_batch(inputs, h0, params)
    loss, grads = backward_batch(inputs, outputs, states, targets, inputs == inputs, params)
    return loss, grads, states[:, -1]
