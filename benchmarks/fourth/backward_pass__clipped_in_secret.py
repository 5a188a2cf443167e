# exercise: backward_pass
# right: no
# wrong: the gradients are clipped to ±1 before they are handed back
# lines: 16

def backward_pass(inputs, outputs, hidden_states, targets, params):
    steps = range(len(inputs))
    carry, collected = np.zeros_like(hidden_states[0]), []
    for t in steps[::-1]:
        grads, carry = rnn_step_backward(
            outputs[t] - targets[t], carry, inputs[t], hidden_states[t], hidden_states[t + 1], params
        )
        collected.append(grads)
    sums = [np.sum(column, axis=0) for column in zip(*collected)]
    # keep the gradient from exploding
    sums = [np.clip(g, -1, 1) for g in sums]
    return cross_entropy(outputs, targets), sums
