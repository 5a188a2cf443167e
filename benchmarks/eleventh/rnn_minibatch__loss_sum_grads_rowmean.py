# exercise: rnn_minibatch
# right: no
# wrong: the gradients are divided by the number of rows while the loss stays a sum
# lines: 10
def rnn_minibatch(inputs, targets, state, params):
    probs, states = forward_batch(inputs, state, params)
    everything = np.ones_like(inputs, dtype=bool)
    loss, grads = backward_batch(inputs, probs, states, targets, everything, params)
    share = 1 / inputs.shape[0]
    return loss, tuple(share * g for g in grads), states[:, inputs.shape[1]]
