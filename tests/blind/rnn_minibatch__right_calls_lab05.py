# exercise: rnn_minibatch
# right: yes
# needs: forward_batch, backward_batch
def rnn_minibatch(inputs, targets, state, params):
    outputs, states = forward_batch(inputs, state, params)
    real = np.ones(inputs.shape, dtype=bool)
    loss, grads = backward_batch(inputs, outputs, states, targets, real, params)
    return loss, grads, states[:, -1].copy()
