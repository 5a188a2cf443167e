# exercise: rnn_minibatch
# right: no
# wrong: index 0 is taken for padding, so targets of 0 are masked away
# lines: 7
def rnn_minibatch(inputs, targets, state, params):
    outputs, hidden_states = forward_batch(inputs, state, params)
    mask = targets != 0
    loss, grads = backward_batch(inputs, outputs, hidden_states, targets, mask, params)
    last_state = hidden_states[:, -1]
    return loss, grads, last_state
