# exercise: lstm_forward
# right: no
# wrong: the gates of all units are put side by side unit by unit and not block by block
# lines: 20
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    hidden = np.zeros((B, T + 1, H))
    cell = np.zeros((B, T + 1, H))
    gates = np.zeros((B, T, 4 * H))
    hidden[:, 0], cell[:, 0] = state
    for t in range(T):
        pre = (W_x[:, inputs[:, t]] + W_h @ hidden[:, t].T + b).reshape(4, H, B)
        act = sigmoid(pre)
        act[2] = np.tanh(pre[2])
        i, f, g, o = act.swapaxes(1, 2)
        cell[:, t + 1] = f * cell[:, t] + i * g
        hidden[:, t + 1] = o * np.tanh(cell[:, t + 1])
        gates[:, t] = act.transpose(2, 1, 0).reshape(B, -1)
    return softmax(hidden[:, 1:] @ W.T + b_out.T, axis=-1), hidden, cell, gates
