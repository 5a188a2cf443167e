# exercise: backward_pass
# right: no
# wrong: at the first step it takes a state of zeros instead of the state before the first input that was given
# lines: 12
def backward_pass(inputs, outputs, hidden_states, targets, params):
    states = list(hidden_states)[1:]
    totals = [np.zeros(p.shape) for p in params]
    carry = np.zeros(states[0].shape)
    t = len(states)
    while t > 0:
        t -= 1
        before = states[t - 1] if t else np.zeros_like(states[0])
        step, carry = rnn_step_backward(
            outputs[t] - targets[t], carry, inputs[t], before, states[t], params
        )
        for total, g in zip(totals, step):
            total += g
    return cross_entropy(outputs, targets), totals
