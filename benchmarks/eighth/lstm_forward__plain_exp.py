# exercise: lstm_forward
# right: no
# wrong: the softmax takes exponentials of the logits as they are, which overflow for large ones and give NaN
# lines: 17
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    (B, T), H = inputs.shape, W_h.shape[1]
    S = np.zeros((2, B, T + 1, H))
    S[:, :, 0] = state[0], state[1]
    G = np.zeros((B, T, 4, H))
    for t in range(T):
        Z = (W_x[:, inputs[:, t]] + W_h @ S[0, :, t].T + b).T.reshape(B, 4, H)
        G[:, t] = sigmoid(Z)
        G[:, t, 2] = np.tanh(Z[:, 2])
        S[1, :, t + 1] = G[:, t, 1] * S[1, :, t] + G[:, t, 0] * G[:, t, 2]
        S[0, :, t + 1] = G[:, t, 3] * np.tanh(S[1, :, t + 1])
    odds = np.exp(S[0, :, 1:] @ W.T + b_out.ravel())
    return odds / odds.sum(axis=2, keepdims=True), S[0], S[1], G.reshape(B, T, 4 * H)
