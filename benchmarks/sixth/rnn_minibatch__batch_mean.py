# exercise: rnn_minibatch
# right: no
# wrong: Loss and gradients are divided by the number of rows, and the bias gradients are flat and not columns.
# lines: 12, 13, 14
def rnn_minibatch(inputs, targets, state, params):
    """Forward and backward pass over one minibatch of token ids."""
    batch_size, num_steps = inputs.shape
    outputs, states = forward_batch(inputs, state, params)
    mask = np.ones_like(inputs, dtype=bool)
    loss, grads = backward_batch(inputs, outputs, states, targets, mask, params)

    loss = loss / batch_size
    d_U, d_V, d_W, d_bh, d_bo = (g / batch_size for g in grads)
    return loss, (d_U, d_V, d_W, d_bh.ravel(), d_bo.ravel()), states[:, -1, :]
