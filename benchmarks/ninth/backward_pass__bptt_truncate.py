# exercise: backward_pass
# right: no
# wrong: The gradient is cut after every fourth step, as in truncated back-propagation, so in sequences of more than four steps what later blocks send back is lost.
# lines: 17, 18
def backward_pass(inputs, outputs, hidden_states, targets, params, bptt_truncate=4):
    T = len(inputs)
    grads = [np.zeros_like(p) for p in params]
    loss = 0.0
    carry = np.zeros_like(hidden_states[0])
    for t in np.arange(T)[::-1]:
        loss -= np.log(np.sum(outputs[t] * targets[t]) + 1e-12)
        step, carry = rnn_step_backward(
            outputs[t] - targets[t], carry, inputs[t], hidden_states[t], hidden_states[t + 1], params
        )
        for k in range(5):
            grads[k] += step[k]
        if (T - t) % bptt_truncate == 0:
            carry = np.zeros_like(carry)
    return loss, grads
