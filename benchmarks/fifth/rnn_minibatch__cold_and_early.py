# exercise: rnn_minibatch
# right: no
# wrong: Two faults: the forward pass starts from zeros and ignores the state that came in, and the state handed on is the one before the last input.
# lines: 8, 11
def rnn_minibatch(inputs, targets, state, params):
    B, T = inputs.shape
    H = params[1].shape[0]
    outputs, hidden_states = forward_batch(inputs, np.zeros((B, H)), params)
    mask = np.ones((B, T), dtype=bool)
    loss, grads = backward_batch(inputs, outputs, hidden_states, targets, mask, params)
    return loss, grads, hidden_states[:, T - 1]
