# exercise: backpropagation
# right: yes
def backpropagation(words, tags, params):
    E, U, V, W, bh, bo = params
    S = tagger_states(words, params); L = log_forward(words, params)
    T, H = len(words), V.shape[0]
    Y = np.zeros_like(L); np.put_along_axis(Y, np.asarray(tags, int)[:, None], 1, axis=1)
    d = np.exp(L) - Y
    slope = (S[1:] * (1 - S[1:])).ravel()
    big = np.eye(T * H)
    for t in range(T - 1):
        big[t * H:(t + 1) * H, (t + 1) * H:(t + 2) * H] = -(V.T * slope.reshape(T, H)[t + 1])
    dh = np.linalg.solve(big, (d @ W).ravel())
    dz = (dh * slope).reshape(T, H)
    X = E[words]
    dX = dz @ U
    dE = np.stack([np.bincount(np.asarray(words, int), weights=col, minlength=len(E)) for col in dX.T], axis=1)
    return float(-(L * Y).sum()), (dE, dz.T @ X, dz.T @ S[:-1], d.T @ S[1:], dz.sum(axis=0, keepdims=True).T, d.sum(axis=0, keepdims=True).T)
