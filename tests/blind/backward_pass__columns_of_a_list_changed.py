# exercise: backward_pass
# right: no
# wrong: the list of outputs is copied, but not its columns, which are changed
# lines: 9, 11
# name: argument-changed
def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, b_hidden, b_out = params
    loss = -sum(np.log((o * y).sum() + 1e-12) for o, y in zip(outputs, targets))
    d_os = outputs.copy()
    for t in range(len(d_os)):
        d_os[t] -= targets[t]
    grads = [np.zeros_like(p) for p in params]
    nxt = np.zeros_like(b_hidden)
    for t in reversed(range(len(inputs))):
        df = (W.T @ d_os[t] + nxt) * (1 - hidden_states[t + 1] ** 2)
        for g, d in zip(grads, (df @ inputs[t].T, df @ hidden_states[t].T, d_os[t] @ hidden_states[t + 1].T, df, d_os[t])):
            g += d
        nxt = V.T @ df
    return loss, grads
