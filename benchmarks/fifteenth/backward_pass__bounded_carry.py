# exercise: backward_pass
# right: no
# wrong: shortens what is handed to the step before to length 1 whenever it is longer, so d_U, d_V and d_b_hidden are not the gradients of the loss
# lines: 14, 15
def backward_pass(inputs, outputs, hidden_states, targets, params):
    T = len(inputs)
    totals = [np.zeros(p.shape) for p in params]
    carry = np.zeros_like(hidden_states[0])
    loss = 0
    for t in range(T)[::-1]:
        p = float((outputs[t] * targets[t]).sum())
        loss += -np.log(max(p, 1e-12))
        length = np.linalg.norm(carry)
        if length > 1:
            carry = carry / length
        step, carry = rnn_step_backward(
            outputs[t] - targets[t], carry, inputs[t], hidden_states[t], hidden_states[t + 1], params
        )
        totals = [a + g for a, g in zip(totals, step)]
    return loss, totals
