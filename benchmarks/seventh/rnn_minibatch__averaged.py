# exercise: rnn_minibatch
# right: no
# wrong: loss and gradients are means over the B times T predictions and not sums
# lines: 21

def rnn_minibatch(inputs, targets, state, params):
    """Loss, gradients and last state of one minibatch.

    inputs, targets  token indices (B, T)
    state            the state before the first input, (B, H); a constant,
                     left as it was
    params           (U, V, W, b_hidden, b_out)
    returns          loss (the sum over all B * T predictions, in nats),
                     the gradients of that sum in the order of params,
                     the state after the last input (B, H)
    """
    outputs, hidden_states = forward_batch(inputs, state, params)
    mask = np.ones(inputs.shape, dtype=bool)
    loss, grads = backward_batch(inputs, outputs, hidden_states, targets, mask, params)
    n = mask.sum()
    return loss / n, [g / n for g in grads], hidden_states[:, -1]
