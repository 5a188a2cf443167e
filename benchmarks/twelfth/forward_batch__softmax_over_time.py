# exercise: forward_batch
# right: no
# wrong: Normalises over axis 1, which is time in a (B, T, C) array; also starts from zeros in place of hidden_state.
# lines: 8, 13, 14
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    hs = np.zeros((B, T + 1, V.shape[0]))
    xs = U.T[inputs] + b_hidden.T
    for t in range(T):
        hs[:, t + 1] = np.tanh(xs[:, t] + hs[:, t] @ V.T)
    z = hs[:, 1:] @ W.T + b_out.T
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True), hs
