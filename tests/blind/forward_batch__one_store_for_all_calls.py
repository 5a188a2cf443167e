# exercise: forward_batch
# right: no
# wrong: the states are one array for each shape, filled again by every call
# lines: 10
_keep = {}
def forward_batch(inputs, hidden_state, params):
    U, V, W, b, c = params
    B, T = inputs.shape
    H = V.shape[0]
    hs = _keep.setdefault((B, T, H), np.zeros((B, T + 1, H)))
    hs[:, 0] = hidden_state
    for t in range(T):
        hs[:, t + 1] = np.tanh(U.T[inputs[:, t]] + hs[:, t] @ V.T + b.T)
    z = hs[:, 1:] @ W.T + c.T
    e = np.exp(z - z.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True), hs
