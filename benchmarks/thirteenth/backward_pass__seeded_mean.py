# exercise: backward_pass
# right: no
# wrong: the carry starts with ones where nothing comes from later, and the gradients are divided by the number of steps
# lines: 7, 14
def backward_pass(inputs, outputs, hidden_states, targets, params):
    T = len(inputs)
    d_h = np.ones_like(hidden_states[T])
    per_step = []
    for x, o, y, h_prev, h in reversed(
        list(zip(inputs, outputs, targets, hidden_states[:-1], hidden_states[1:]))
    ):
        grads, d_h = rnn_step_backward(o - y, d_h, x, h_prev, h, params)
        per_step.append(grads)
    mean = [sum(column) / T for column in zip(*per_step)]
    return cross_entropy(outputs, targets), mean
