# exercise: backward_batch
# right: no
# wrong: With += on an index array a token that occurs several times at one step keeps only one of its gradients in d_U.
# lines: 22
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    rows = np.arange(len(inputs))
    d = {name: np.zeros_like(p) for name, p in zip("U V W b c".split(), params)}
    loss, back = 0.0, np.zeros((len(inputs), len(V)))
    for t in reversed(range(inputs.shape[1])):
        g = outputs[:, t].copy()
        on = mask[:, t]
        loss -= np.log(g[rows, targets[:, t]] + 1e-12)[on].sum()
        g[rows, targets[:, t]] -= 1
        g[~on] = 0
        h, before = hidden_states[:, t + 1], hidden_states[:, t]
        f = (g @ W + back) * (1 - h * h)
        d["W"] += g.T @ h
        d["c"] += g.sum(axis=0)[:, None]
        d["b"] += f.sum(axis=0)[:, None]
        d["V"] += f.T @ before
        d["U"][:, inputs[:, t]] += f.T
        back = f @ V
    return loss, tuple(d.values())
