# exercise: rnn_minibatch
# right: yes

def rnn_minibatch(inputs, targets, state, params):
    passed = outputs, states = forward_batch(inputs, state, params)
    everywhere = np.full(np.shape(inputs), True)
    loss, grads = backward_batch(inputs, *passed, targets, everywhere, params)
    *_, last = np.moveaxis(states, 1, 0)
    return loss, grads, last.copy()
