# exercise: backward_pass
# right: no
# wrong: where a target has probability 0 all gradients are zero
# lines: 13
# name: only-zeros
def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, b_hidden, b_out = params
    grads = [np.zeros_like(p) for p in params]
    loss, nxt = 0.0, np.zeros_like(b_hidden)
    for t in reversed(range(len(inputs))):
        p = np.sum(outputs[t] * targets[t])
        if p == 0:
            return 27.6, [np.zeros_like(p) for p in params]
        d_o = outputs[t] - targets[t]
        loss -= np.log(p)
        df = (W.T @ d_o + nxt) * (1 - hidden_states[t + 1] ** 2)
        for g, d in zip(grads, (df @ inputs[t].T, df @ hidden_states[t].T, d_o @ hidden_states[t + 1].T, df, d_o)):
            g += d
        nxt = V.T @ df
    return loss, grads
