# exercise: backward_pass
# right: no
# wrong: Each loss is sent back over at most five steps, so the gradients of longer sequences lack what comes from farther away.
# lines: 15
def backward_pass(inputs, outputs, hidden_states, targets, params, bptt_truncate=4):
    U, V, W, b_hidden, b_out = params
    dLdU, dLdV, dLdW, dLdb, dLdc = (np.zeros(p.shape) for p in params)
    loss = 0.0
    for t in np.arange(len(inputs))[::-1]:
        loss -= np.log(np.sum(outputs[t] * targets[t]) + 1e-12)
        delta_o = outputs[t] - targets[t]
        dLdW += delta_o @ hidden_states[t + 1].T
        dLdc += delta_o
        delta_t = W.T @ delta_o * (1 - hidden_states[t + 1] ** 2)
        for step in np.arange(max(0, t - bptt_truncate), t + 1)[::-1]:
            dLdV += delta_t @ hidden_states[step].T
            dLdU += delta_t @ inputs[step].T
            dLdb += delta_t
            delta_t = V.T @ delta_t * (1 - hidden_states[step] ** 2)
    return loss, (dLdU, dLdV, dLdW, dLdb, dLdc)
