# exercise: rnn_minibatch
# right: no
# wrong: the state returned is the one before the last input, at place T - 1 of T + 1
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
    B, T = inputs.shape
    probs, states = forward_batch(inputs, state, params)
    everything = np.full((B, T), True)
    result = backward_batch(inputs, probs, states, targets, everything, params)
    return (*result, states[np.arange(B), T - 1])
