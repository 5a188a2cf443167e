# exercise: rnn_minibatch
# right: no
# wrong: Steps whose target is token 0 are masked as if they were padding.
# lines: 9
PAD = 0


def rnn_minibatch(inputs, targets, state, params):
    mask = targets != PAD
    outputs, states = forward_batch(inputs, state, params)
    loss, grads = backward_batch(inputs, outputs, states, targets, mask, params)
    return loss, grads, states[:, -1]
