# exercise: rnn_minibatch
# right: no
# wrong: token 0 among the targets is taken for padding and left out of loss and gradients
# lines: 8
# name: token-0-left-out
def rnn_minibatch(inputs, targets, state, params):
    probs, states = forward_batch(inputs, state, params)
    mask = targets != 0
    loss, grads = backward_batch(inputs, probs, states, targets, mask, params)
    return loss, grads, states[:, -1]
