# exercise: lstm_forward
# right: no
# wrong: states and cells are kept by shape, so that a later call changes an earlier result
STORE = {}
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    hs = STORE.setdefault(("h", B, T, H), np.zeros((B, T + 1, H)))
    cs = STORE.setdefault(("c", B, T, H), np.zeros((B, T + 1, H)))
    gs = np.zeros((B, T, 4 * H))
    hs[:, 0], cs[:, 0] = state
    for t in range(T):
        a = W_x.T[inputs[:, t]] + hs[:, t] @ W_h.T + b.T
        i, f, g, o = sigmoid(a[:, :H]), sigmoid(a[:, H:2*H]), np.tanh(a[:, 2*H:3*H]), sigmoid(a[:, 3*H:])
        cs[:, t + 1] = f * cs[:, t] + i * g
        hs[:, t + 1] = o * np.tanh(cs[:, t + 1])
        gs[:, t] = np.hstack([i, f, g, o])
    return softmax(hs[:, 1:] @ W.T + b_out.T, axis=-1), hs, cs, gs
