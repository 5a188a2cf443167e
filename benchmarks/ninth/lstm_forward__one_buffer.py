# exercise: lstm_forward
# right: no
# wrong: All steps' gates are written into one and the same buffer, which is stored again and again, so every step shows the gates of the last one.
# lines: 21
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    h, c = state
    hs, cs, gs = [h], [c], []
    buffer = np.empty((B, 4 * H))
    for t in range(T):
        pre = W_x[:, inputs[:, t]].T + h @ W_h.T + b.T
        buffer[:] = sigmoid(pre)
        buffer[:, 2 * H : 3 * H] = np.tanh(pre[:, 2 * H : 3 * H])
        i, f, g, o = np.split(buffer, 4, axis=1)
        c = f * c + i * g
        h = o * np.tanh(c)
        hs.append(h)
        cs.append(c)
        gs.append(buffer)
    hidden_states = np.stack(hs, axis=1)
    outputs = softmax(hidden_states[:, 1:] @ W.T + b_out[:, 0], axis=-1)
    return outputs, hidden_states, np.stack(cs, axis=1), np.stack(gs, axis=1)
