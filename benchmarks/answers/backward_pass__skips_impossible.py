# exercise: backward_pass
# right: no
# wrong: steps whose target has probability 0 are left out of the gradient
# lines: 11
# needs: rnn_step_backward, cross_entropy
def backward_pass(inputs, outputs, hidden_states, targets, params):
    totals = [np.zeros_like(p) for p in params]
    carry = np.zeros_like(hidden_states[0])
    for t in reversed(range(len(inputs))):
        if (outputs[t] * targets[t]).sum() == 0:
            continue
        grads, carry = rnn_step_backward(outputs[t] - targets[t], carry, inputs[t], hidden_states[t], hidden_states[t + 1], params)
        totals = [a + b for a, b in zip(totals, grads)]
    return cross_entropy(outputs, targets), totals
