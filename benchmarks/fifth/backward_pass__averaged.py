# exercise: backward_pass
# right: no
# wrong: The gradients are divided by the number of steps although the loss is the sum: they are not the gradients of the loss that comes back.
# lines: 21
def backward_pass(inputs, outputs, hidden_states, targets, params):
    seq_len = len(inputs)
    grads = [np.zeros_like(p) for p in params]
    d_h_next = np.zeros((params[1].shape[0], 1))

    for t in range(seq_len - 1, -1, -1):
        step_grads, d_h_next = rnn_step_backward(
            d_o=outputs[t] - targets[t],
            d_h_next=d_h_next,
            x=inputs[t],
            h_prev=hidden_states[t],
            h=hidden_states[t + 1],
            params=params,
        )
        grads = [g + s for g, s in zip(grads, step_grads)]

    grads = tuple(g / seq_len for g in grads)
    return cross_entropy(outputs, targets), grads
