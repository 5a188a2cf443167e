# exercise: backpropagation
# right: yes
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    H, T = len(b_hidden), len(words)
    states = tagger_states(words, params)
    logs = log_forward(words, params)
    right = np.eye(len(b_out))[tags]
    d_scores = np.exp(logs) - right
    slope = states[1:] * (1 - states[1:])

    system = np.eye(T * H).reshape(T, H, T, H)
    for t in range(T - 1):
        system[t, :, t + 1, :] -= slope[t][:, None] * V.T
    arriving = slope * (d_scores @ W)
    delta = np.linalg.solve(system.reshape(T * H, -1), arriving.ravel()).reshape(T, H)

    grads = (
        np.eye(len(E))[:, words] @ (delta @ U),
        delta.T @ E[words],
        delta.T @ states[:-1],
        d_scores.T @ states[1:],
        delta.sum(0)[:, None],
        d_scores.sum(0)[:, None],
    )
    return -np.sum(logs * right), grads
