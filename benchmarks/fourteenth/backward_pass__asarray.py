# exercise: backward_pass
# right: no
# wrong: np.asarray makes no copy of an array, so the subtraction destroys the outputs that were given
# lines: 8
def backward_pass(inputs, outputs, hidden_states, targets, params):
    loss = cross_entropy(outputs, targets)
    d_logits = np.asarray(outputs)
    d_logits -= targets

    totals = [np.zeros_like(p) for p in params]
    carry = np.zeros_like(hidden_states[0])
    for t in range(len(inputs) - 1, -1, -1):
        grads, carry = rnn_step_backward(
            d_logits[t], carry, inputs[t], hidden_states[t], hidden_states[t + 1], params
        )
        for total, grad in zip(totals, grads):
            total += grad
    return loss, totals
