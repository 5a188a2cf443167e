# exercise: rnn_minibatch
# right: yes
# needs: forward_batch, backward_batch
def rnn_minibatch(inputs, targets, state, params):
    """The forward pass in two halves; the way back over the joined states."""
    half = inputs.shape[1] // 2
    first, states = forward_batch(inputs[:, :half], state, params)
    second, later = forward_batch(inputs[:, half:], states[:, -1], params)
    outputs = np.concatenate([first, second], axis=1)
    states = np.concatenate([states, later[:, 1:]], axis=1)
    loss, grads = backward_batch(inputs, outputs, states, targets, inputs == inputs, params)
    return loss, grads, np.array(states[:, -1])
