# exercise: backward_pass
# right: no
# wrong: All lists are walked from the end to the start but for the targets, so that a step's output meets the target of another step.
# lines: 9
def backward_pass(inputs, outputs, hidden_states, targets, params):
    xs, os = list(inputs)[::-1], list(outputs)[::-1]
    after, before = list(hidden_states)[:0:-1], list(hidden_states)[-2::-1]
    sums, d_next = None, np.zeros_like(after[0])
    for x, o, y, h, h_prev in zip(xs, os, targets, after, before):
        grads, d_next = rnn_step_backward(o - y, d_next, x, h_prev, h, params)
        sums = grads if sums is None else [s + g for s, g in zip(sums, grads)]
    return cross_entropy(outputs, targets), sums
