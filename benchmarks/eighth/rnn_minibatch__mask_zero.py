# exercise: rnn_minibatch
# right: no
# wrong: tokens with index 0 are masked as if they were padding, so their predictions are not counted
# lines: 7
def rnn_minibatch(inputs, targets, state, params):
    outputs, states = forward_batch(inputs, state, params)
    mask = targets != 0
    loss, grads = backward_batch(inputs, outputs, states, targets, mask, params)
    return loss, grads, states[:, -1]
