# exercise: backward_pass
# right: no
# wrong: walks from the first step to the last, as if blame were carried in reading order
# lines: 9

def backward_pass(inputs, outputs, hidden_states, targets, params):
    totals = [np.zeros(p.shape) for p in params]
    carry = np.zeros_like(hidden_states[0])  # nothing was blamed before the first step
    for t in range(len(inputs)):
        d_o = outputs[t] - targets[t]
        grads, carry = rnn_step_backward(
            d_o, carry, inputs[t], hidden_states[t], hidden_states[t + 1], params
        )
        for k in range(5):
            totals[k] += grads[k]
    return cross_entropy(outputs, targets), tuple(totals)
