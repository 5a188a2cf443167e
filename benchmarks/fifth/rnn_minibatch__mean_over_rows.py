# exercise: rnn_minibatch
# right: no
# wrong: Loss and gradients are divided by the number of rows.
# lines: 11, 12
def rnn_minibatch(inputs, targets, state, params):
    """Forward and backward pass of one minibatch (truncated BPTT)."""
    batch_size = inputs.shape[0]
    outputs, hidden_states = forward_batch(inputs, state, params)
    mask = np.ones_like(inputs, dtype=bool)
    loss, grads = backward_batch(inputs, outputs, hidden_states, targets, mask, params)
    loss = loss / batch_size
    grads = tuple(g / batch_size for g in grads)
    return loss, grads, hidden_states[:, -1, :]
