# exercise: rnn_minibatch
# right: no
# wrong: the mask leaves out the last step, as if it had no target, and the state before the last input is returned
# name: one-state-early, last-step-not-counted
# lines: 10, 12

def rnn_minibatch(inputs, targets, state, params):
    B, T = inputs.shape
    outputs, hidden_states = forward_batch(inputs, state, params)
    mask = np.broadcast_to(np.arange(T) < T - 1, (B, T))
    loss, grads = backward_batch(inputs, outputs, hidden_states, targets, mask, params)
    return loss, grads, hidden_states[:, T - 1]
