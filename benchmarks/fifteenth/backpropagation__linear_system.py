# exercise: backpropagation
# right: yes
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    T, H = len(words), len(V)
    states = tagger_states(words, params)
    logs = log_forward(words, params)
    hot = np.eye(len(W))[tags]
    d_scores = np.exp(logs) - hot
    before, after = states[:-1], states[1:]
    slope = after * (1 - after)

    system = np.eye(T * H).reshape(T, H, T, H)
    for t in range(T - 1):
        system[t, :, t + 1, :] -= slope[t][:, None] * V.T
    right_side = slope * (d_scores @ W)
    delta = np.linalg.solve(system.reshape(T * H, T * H), right_side.ravel()).reshape(T, H)

    which = np.eye(len(E))[words]
    grads = (
        which.T @ (delta @ U),
        np.einsum("th,td->hd", delta, E[words]),
        np.einsum("ti,tj->ij", delta, before),
        np.einsum("tk,th->kh", d_scores, after),
        delta.sum(axis=0).reshape(H, 1),
        d_scores.sum(axis=0).reshape(-1, 1),
    )
    return -np.sum(logs * hot), grads
