# exercise: backpropagation
# right: yes
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    T, H = len(words), len(V)
    states = tagger_states(words, params)
    logs = log_forward(words, params)
    picked = np.eye(len(W))[tags]
    read = np.eye(len(E))[words]
    d_scores = np.exp(logs) - picked
    slope = states[1:] * (1 - states[1:])
    # all gradients at the states at once: d_t = own_t + V' (slope_{t+1} d_{t+1})
    M = np.eye(T * H)
    for t in range(T - 1):
        M[t * H : (t + 1) * H, (t + 1) * H : (t + 2) * H] = -V.T * slope[t + 1]
    d_states = np.linalg.solve(M, (d_scores @ W).ravel()).reshape(T, H)
    delta = d_states * slope
    return -(picked * logs).sum(), (
        read.T @ delta @ U,
        delta.T @ read @ E,
        np.einsum("ti,tj->ij", delta, states[:-1]),
        np.einsum("tk,tj->kj", d_scores, states[1:]),
        delta.sum(axis=0).reshape(b_hidden.shape),
        d_scores.sum(axis=0).reshape(b_out.shape),
    )
