# exercise: backward_pass
# right: no
# wrong: The carry is added to with += and so also keeps what older walks brought, in place of being replaced at each step.
# lines: 15
def backward_pass(inputs, outputs, hidden_states, targets, params):
    totals = {i: np.zeros_like(p) for i, p in enumerate(params)}
    carry = np.zeros_like(hidden_states[0])
    loss = cross_entropy(outputs, targets)
    steps = list(zip(inputs, outputs, targets, hidden_states[:-1], hidden_states[1:]))
    while steps:
        x, o, y, before, after = steps.pop()
        grads, back = rnn_step_backward(o - y, carry, x, before, after, params)
        for i in totals:
            totals[i] = totals[i] + grads[i]
        carry += back
    return loss, [totals[i] for i in range(5)]
