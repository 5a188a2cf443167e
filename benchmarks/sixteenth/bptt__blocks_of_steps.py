# exercise: bptt
# right: no
# wrong: the sentence is cut into blocks of truncate steps and errors never cross their borders, so that most words reach back over fewer steps
# lines: 14, 15
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    x = np.asarray(x)
    outputs, states = model.forward_propagation(x)
    T = len(x)
    d_logits = np.array(outputs)
    d_logits[range(T), y] -= 1

    d_z = np.zeros((T, len(V)))
    for begin in range(0, T, truncate):
        coming = np.zeros(len(V))
        for t in reversed(range(begin, min(begin + truncate, T))):
            d_z[t] = (d_logits[t] @ W + coming) * (1 - states[t + 1] ** 2)
            coming = d_z[t] @ V
    d_U = np.zeros_like(U)
    for t in range(T):
        d_U[:, x[t]] += d_z[t]
    return (
        d_U,
        d_z.T @ states[:-1],
        d_logits.T @ states[1:],
        d_z.sum(0, keepdims=True).T,
        d_logits.sum(0, keepdims=True).T,
    )
