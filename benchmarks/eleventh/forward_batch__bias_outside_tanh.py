# exercise: forward_batch
# right: no
# wrong: adds the hidden bias after the tanh
# lines: 11
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_h, b_o = params
    onehot = np.eye(U.shape[1])[inputs]
    hs = np.zeros((inputs.shape[0], inputs.shape[1] + 1, len(b_h)))
    hs[:, 0, :] = hidden_state
    for t in range(inputs.shape[1]):
        hs[:, t + 1, :] = np.tanh(onehot[:, t] @ U.T + hs[:, t, :] @ V.T) + b_h.T
    ys = softmax(np.dot(hs[:, 1:, :], W.T) + b_o[:, 0], axis=2)
    return ys, hs
