# exercise: rnn_minibatch
# right: no
# wrong: index 0 is taken for padding, so targets that are the first character do not count
# lines: 6
def rnn_minibatch(inputs, targets, state, params):
    real = targets != 0
    outputs, hidden = forward_batch(inputs, state, params)
    loss, grads = backward_batch(inputs, outputs, hidden, targets, real, params)
    return loss, grads, hidden[:, inputs.shape[1]]
