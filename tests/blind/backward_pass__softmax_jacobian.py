# exercise: backward_pass
# right: no
# wrong: goes through -1/p and the softmax Jacobian, which divides by zero and gives NaN gradients where a target has probability 0
# name: through-one-over-p
# lines: 20
def softmax_backward(d_p, p):
    jacobian = np.diagflat(p) - p @ p.T
    return jacobian @ d_p


def backward_pass(inputs, outputs, hidden_states, targets, params):
    loss = 0.0
    totals = [np.zeros(np.shape(p)) for p in params]
    carry = np.zeros_like(hidden_states[0])
    for t in range(len(inputs) - 1, -1, -1):
        p, y = outputs[t], targets[t]
        k = int(np.argmax(y))
        loss += -np.log(max(p[k, 0], 1e-12))
        d_p = np.zeros_like(p)
        d_p[k] = -1.0 / p[k]
        d_o = softmax_backward(d_p, p)
        grads, carry = rnn_step_backward(
            d_o, carry, inputs[t], hidden_states[t], hidden_states[t + 1], params
        )
        totals = [a + b for a, b in zip(totals, grads)]
    return loss, tuple(totals)
