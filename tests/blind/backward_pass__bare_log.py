# exercise: backward_pass
# right: no
# wrong: loss without anything under the logarithm: infinite where a target has probability 0
# lines: 11
# needs: rnn_step_backward
def backward_pass(inputs, outputs, hidden_states, targets, params):
    loss = 0.0
    totals = [np.zeros_like(p) for p in params]
    carry = np.zeros_like(hidden_states[0])
    for t in reversed(range(len(inputs))):
        loss -= np.log(np.sum(outputs[t] * targets[t]))
        grads, carry = rnn_step_backward(outputs[t] - targets[t], carry, inputs[t], hidden_states[t], hidden_states[t + 1], params)
        totals = [a + b for a, b in zip(totals, grads)]
    return loss, totals
