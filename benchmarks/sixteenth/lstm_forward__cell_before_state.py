# exercise: lstm_forward
# right: no
# wrong: takes the cell for the first and the hidden state for the second part of state
# lines: 8
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    n = len(W_h) // 4
    c, h = state
    H, C, G = [h], [c], []
    embedded = W_x.T[inputs]
    for t in range(inputs.shape[1]):
        a = embedded[:, t] + h @ W_h.T + b[:, 0]
        s = sigmoid(a)
        s[:, 2 * n : 3 * n] = np.tanh(a[:, 2 * n : 3 * n])
        c = s[:, n : 2 * n] * c + s[:, :n] * s[:, 2 * n : 3 * n]
        h = s[:, 3 * n :] * np.tanh(c)
        H.append(h)
        C.append(c)
        G.append(s)
    H, C, G = (np.stack(rows, axis=1) for rows in (H, C, G))
    return softmax(H[:, 1:] @ W.T + b_out[:, 0], axis=-1), H, C, G
