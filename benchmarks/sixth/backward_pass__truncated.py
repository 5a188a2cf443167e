# exercise: backward_pass
# right: no
# wrong: back-propagation is cut off every 8 steps, so in longer sequences what comes from later steps is lost
# lines: 12, 13
def backward_pass(inputs, outputs, hidden_states, targets, params, truncate=8):
    """Compute loss and gradients with backpropagation through time."""
    grads = tuple(np.zeros_like(p, dtype=np.float64) for p in params)
    d_h_next = np.zeros_like(hidden_states[0], dtype=np.float64)
    T = len(inputs)

    for step, t in enumerate(range(T - 1, -1, -1)):
        if step % truncate == 0:
            d_h_next = np.zeros_like(d_h_next)
        d_logits = outputs[t] - targets[t]
        step_grads, d_h_next = rnn_step_backward(
            d_logits, d_h_next, inputs[t], hidden_states[t], hidden_states[t + 1], params
        )
        for acc, g in zip(grads, step_grads):
            acc += g

    return cross_entropy(outputs, targets), grads
