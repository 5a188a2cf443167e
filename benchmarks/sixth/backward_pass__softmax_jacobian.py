# exercise: backward_pass
# right: no
# wrong: the gradient goes through 1/p and the Jacobian of softmax, which gives nan or infinity where a target has probability 0
# lines: 7
def through_softmax(p, y):
    J = np.diagflat(p) - p @ p.T
    return J @ (-y / p)


def backward_pass(inputs, outputs, hidden_states, targets, params):
    grads = [0 * p for p in params]
    carry = 0 * hidden_states[0]
    for x, o, y, h_prev, h in list(
        zip(inputs, outputs, targets, hidden_states[:-1], hidden_states[1:])
    )[::-1]:
        new, carry = rnn_step_backward(through_softmax(o, y), carry, x, h_prev, h, params)
        grads = [a + b for a, b in zip(grads, new)]
    return cross_entropy(outputs, targets), grads
