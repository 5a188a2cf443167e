# exercise: backward_pass
# right: no
# wrong: d_o is outputs[t] itself, and the subtraction is written into the caller's outputs
# lines: 13

def backward_pass(inputs, outputs, hidden_states, targets, params):
    loss = cross_entropy(outputs, targets)
    grads = [np.zeros_like(p) for p in params]
    carry = np.zeros(hidden_states[0].shape)
    t = len(inputs) - 1
    while t >= 0:
        d_o = outputs[t]
        d_o -= targets[t]
        one, carry = rnn_step_backward(d_o, carry, inputs[t], hidden_states[t], hidden_states[t + 1], params)
        grads = [a + b for a, b in zip(grads, one)]
        t -= 1
    return loss, grads
