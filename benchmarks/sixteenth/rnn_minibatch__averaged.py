# exercise: rnn_minibatch
# right: no
# wrong: loss and gradients are divided by the number of predictions, a mean instead of the sum
# lines: 11
def rnn_minibatch(inputs, targets, state, params):
    B, T = inputs.shape
    probs, states = forward_batch(inputs, state, params)
    everything = np.ones((B, T), dtype=bool)
    total, grads = backward_batch(inputs, probs, states, targets, everything, params)
    n = B * T
    return total / n, [g / n for g in grads], states[:, -1]
