# exercise: backward_pass
# right: yes
# needs: rnn_step_backward, cross_entropy
def backward_pass(inputs, outputs, hidden_states, targets, params):
    totals = tuple(np.zeros_like(p) for p in params)
    carry = np.zeros_like(hidden_states[0])
    for t in range(len(inputs) - 1, -1, -1):
        d_o = outputs[t] - targets[t]
        step, carry = rnn_step_backward(d_o, carry, inputs[t], hidden_states[t], hidden_states[t + 1], params)
        for total, part in zip(totals, step):
            total += part
    return cross_entropy(outputs, targets), totals
