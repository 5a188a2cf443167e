# exercise: backward_pass
# right: no
# wrong: The loop ends before step 0, and the loss is divided by the number of steps.
# lines: 7, 11
def backward_pass(inputs, outputs, hidden_states, targets, params):
    T = len(inputs)
    loss = cross_entropy(outputs, targets) / T
    total = {i: np.zeros(p.shape) for i, p in enumerate(params)}
    d_h = np.zeros(hidden_states[-1].shape)
    t = T - 1
    while t > 0:
        grads, d_h = rnn_step_backward(
            outputs[t] - targets[t], d_h, inputs[t], hidden_states[t], hidden_states[t + 1], params
        )
        for i, g in enumerate(grads):
            total[i] = total[i] + g
        t -= 1
    return loss, list(total.values())
