# exercise: backward_pass
# right: yes
def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, b_hidden, b_out = params
    x = np.stack([np.asarray(a) for a in inputs])[:, :, 0]
    o = np.stack([np.asarray(a) for a in outputs])[:, :, 0]
    s = np.stack([np.asarray(a) for a in hidden_states])[:, :, 0]
    y = np.asarray(targets)[:, :, 0]
    T, H = len(x), s.shape[1]

    d_z = o - y
    slope = 1 - s[1:] ** 2
    system = np.eye(T * H).reshape(T, H, T, H)
    for t in range(T - 1):
        system[t, :, t + 1, :] -= V.T * slope[t + 1]
    d_h = np.linalg.solve(system.reshape(T * H, T * H), (d_z @ W).ravel()).reshape(T, H)
    d_f = d_h * slope

    loss = -np.log(np.maximum((o * y).sum(axis=1), 1e-12)).sum()
    sums = d_f.sum(axis=0)[:, None], d_z.sum(axis=0)[:, None]
    return loss, (d_f.T @ x, d_f.T @ s[:-1], d_z.T @ s[1:], *sums)
