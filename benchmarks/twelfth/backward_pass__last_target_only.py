# exercise: backward_pass
# right: no
# wrong: Gives an output error only to the last step, as for a sequence classifier, and counts only its price as well.
# lines: 7, 11
def backward_pass(inputs, outputs, hidden_states, targets, params):
    T = len(inputs)
    loss = cross_entropy(outputs[-1:], targets[-1:])
    grads = [np.zeros_like(p) for p in params]
    carry = np.zeros_like(hidden_states[0])
    for t in range(T - 1, -1, -1):
        d_o = outputs[t] - targets[t] if t == T - 1 else np.zeros_like(outputs[t])
        g, carry = rnn_step_backward(d_o, carry, inputs[t], hidden_states[t], hidden_states[t + 1], params)
        grads = [a + b for a, b in zip(grads, g)]
    return loss, tuple(grads)
