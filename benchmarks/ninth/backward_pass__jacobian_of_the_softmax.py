# exercise: backward_pass
# right: no
# wrong: The gradient at the logits is computed as the softmax's Jacobian times -y/p, which is 0/0 or infinite where a target has probability 0, so the gradients become NaN.
# lines: 7
def d_logits(p, y):
    jacobian = np.diagflat(p) - p @ p.T
    return jacobian @ (-y / p)


def backward_pass(inputs, outputs, hidden_states, targets, params):
    totals = [np.zeros(p.shape) for p in params]
    carry = np.zeros(hidden_states[0].shape)
    t = len(inputs)
    while t > 0:
        t -= 1
        grads, carry = rnn_step_backward(
            d_logits(outputs[t], targets[t]), carry,
            inputs[t], hidden_states[t], hidden_states[t + 1], params,
        )
        totals = [a + b for a, b in zip(totals, grads)]
    return cross_entropy(outputs, targets), totals
