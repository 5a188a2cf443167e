# exercise: backward_pass
# right: no
# wrong: the reversed states before the step still begin with the last state, so each step gets its own state as the one before
# lines: 10
def backward_pass(inputs, outputs, hidden_states, targets, params):
    totals = [np.zeros(p.shape) for p in params]
    carry = np.zeros_like(params[3])
    loss = 0.0
    after = list(hidden_states)[1:]
    before = list(hidden_states)[-len(after):]
    rows = zip(list(inputs), list(outputs), list(targets), before, after)
    for x, o, y, h_prev, h in reversed(list(rows)):
        loss -= np.log(np.sum(o * y) + 1e-12)
        grads, carry = rnn_step_backward(o - y, carry, x, h_prev, h, params)
        for total, grad in zip(totals, grads):
            total += grad
    return loss, tuple(totals)
