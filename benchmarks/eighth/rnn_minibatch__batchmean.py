# exercise: rnn_minibatch
# right: no
# wrong: loss and gradients are divided by the number of rows, a mean over the batch where the sum is asked for
# lines: 10, 11
def rnn_minibatch(inputs, targets, state, params):
    batch_size = inputs.shape[0]
    outputs, hidden_states = forward_batch(inputs, state, params)
    mask = np.ones(inputs.shape, dtype=bool)
    loss, grads = backward_batch(inputs, outputs, hidden_states, targets, mask, params)
    loss /= batch_size
    grads = tuple(g / batch_size for g in grads)
    return loss, grads, hidden_states[:, -1, :]
