# exercise: backward_pass
# right: no
# wrong: the carry from later steps is added up along the way and never replaced
# lines: 15
def backward_pass(inputs, outputs, hidden_states, targets, params):
    def steps():
        for t in range(len(inputs))[::-1]:
            yield outputs[t] - targets[t], inputs[t], hidden_states[t], hidden_states[t + 1]

    totals = [np.zeros_like(p) for p in params]
    carry = np.zeros_like(hidden_states[0])
    for d_o, x, before, after in steps():
        grads, back = rnn_step_backward(d_o, carry, x, before, after, params)
        totals = [a + b for a, b in zip(totals, grads)]
        carry = carry + back
    return cross_entropy(outputs, targets), totals
