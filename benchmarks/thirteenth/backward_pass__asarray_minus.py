# exercise: backward_pass
# right: no
# wrong: with outputs in an array the targets are subtracted in the caller's outputs
# lines: 8
def backward_pass(inputs, outputs, hidden_states, targets, params):
    loss = cross_entropy(outputs, targets)
    errors = np.asarray(outputs)
    errors -= targets
    sums, later = None, 0 * hidden_states[-1]
    t = len(inputs)
    while t:
        t -= 1
        g, later = rnn_step_backward(
            errors[t], later, inputs[t], hidden_states[t], hidden_states[t + 1], params
        )
        sums = [v.copy() for v in g] if sums is None else [s + v for s, v in zip(sums, g)]
    return loss, sums
