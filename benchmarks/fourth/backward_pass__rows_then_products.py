# exercise: backward_pass
# right: yes

def backward_pass(inputs, outputs, hidden_states, targets, params):
    _, V, W, _, _ = params
    # rows: (T, C), (T, C), (T + 1, H), (T, C)
    x, o, s, y = (np.asarray(a, dtype=float)[..., 0] for a in (inputs, outputs, hidden_states, targets))
    d_o = o - y
    from_outputs = d_o @ W
    slopes = 1 - s[1:] ** 2

    d_f = np.empty_like(slopes)
    carry = np.zeros(V.shape[0])
    for t in range(len(x))[::-1]:
        d_f[t] = (from_outputs[t] + carry) * slopes[t]
        carry = d_f[t] @ V

    loss = -np.log((o * y).sum(axis=1) + 1e-12).sum()
    d_matrices = d_f.T @ x, d_f.T @ s[:-1], d_o.T @ s[1:]
    return loss, (*d_matrices, d_f.sum(axis=0)[:, None], d_o.sum(axis=0)[:, None])
