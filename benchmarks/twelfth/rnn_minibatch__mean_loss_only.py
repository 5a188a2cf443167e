# exercise: rnn_minibatch
# right: no
# wrong: the loss is a mean while the gradients are those of the sum, and the state before the last input is returned
# lines: 8
def rnn_minibatch(inputs, targets, state, params):
    probs, hs = forward_batch(inputs, state, params)
    loss, grads = backward_batch(inputs, probs, hs, targets, np.ones(inputs.shape, bool), params)
    return loss / inputs.size, grads, hs[:, -2]
