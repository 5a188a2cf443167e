# exercise: backward_pass
# right: yes

def backward_pass(inputs, outputs, hidden_states, targets, params):
    totals = [np.zeros_like(p) for p in params]
    before, after = list(hidden_states)[:-1], list(hidden_states)[1:]
    carry = np.zeros_like(before[0])

    def add(grads):
        for total, grad in zip(totals, grads):
            total += grad

    for x, o, y, h_prev, h in reversed(list(zip(inputs, outputs, targets, before, after))):
        step, carry = rnn_step_backward(o - y, carry, x, h_prev, h, params)
        add(step)
    return cross_entropy(outputs, targets), totals
