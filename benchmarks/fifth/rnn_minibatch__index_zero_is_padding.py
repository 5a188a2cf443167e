# exercise: rnn_minibatch
# right: no
# wrong: Token 0 is taken for padding: predictions whose target has index 0 are masked out.
# lines: 7
def rnn_minibatch(inputs, targets, state, params):
    probs, hidden_states = forward_batch(inputs, state, params)
    mask = targets > 0
    loss, grads = backward_batch(inputs, probs, hidden_states, targets, mask, params)
    return loss, grads, hidden_states[:, -1].copy()
