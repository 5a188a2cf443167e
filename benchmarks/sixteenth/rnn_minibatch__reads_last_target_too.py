# exercise: rnn_minibatch
# right: no
# wrong: the state that is returned has read the last target as well, which the next batch will read once more
# lines: 9, 10
def rnn_minibatch(inputs, targets, state, params):
    outputs, states = forward_batch(inputs, state, params)
    mask = np.full(inputs.shape, True)
    loss, grads = backward_batch(inputs, outputs, states, targets, mask, params)
    _, onward = forward_batch(targets[:, -1:], states[:, -1], params)
    return loss, grads, onward[:, -1]
