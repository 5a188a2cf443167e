# exercise: backward_pass
# right: no
# wrong: The first step is left out of the gradient of V, as if nothing came before it.
# lines: 13
def backward_pass(inputs, outputs, hidden_states, targets, params):
    totals = [np.zeros_like(p) for p in params]
    carry = np.zeros_like(hidden_states[-1])
    for t in range(len(inputs))[::-1]:
        d_o = outputs[t] - targets[t]
        before, after = hidden_states[t], hidden_states[t + 1]
        grads, carry = rnn_step_backward(d_o, carry, inputs[t], before, after, params)
        for k, grad in enumerate(grads):
            if t == 0 and k == 1:
                continue
            totals[k] += grad
    return cross_entropy(outputs, targets), totals
