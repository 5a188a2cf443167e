# exercise: rnn_minibatch
# right: no
# wrong: the batch is cut into halves of time that are computed by themselves and added, so no gradient goes from a step back to the ones before it
# lines: 15, 16
def rnn_minibatch(inputs, targets, state, params):
    """Loss, gradients and last state of one minibatch."""
    T = inputs.shape[1]
    if T == 1:
        outputs, states = forward_batch(inputs, state, params)
        real = np.ones_like(inputs, dtype=bool)
        loss, grads = backward_batch(inputs, outputs, states, targets, real, params)
        return loss, grads, states[:, 1]
    cut = T // 2
    loss_1, grads_1, middle = rnn_minibatch(inputs[:, :cut], targets[:, :cut], state, params)
    loss_2, grads_2, last = rnn_minibatch(inputs[:, cut:], targets[:, cut:], middle, params)
    return loss_1 + loss_2, tuple(a + b for a, b in zip(grads_1, grads_2)), last
