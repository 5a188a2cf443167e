# exercise: lstm_forward
# right: no
# wrong: The outputs are made of the cells and not of the hidden states.
# lines: 20
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    h, c = (np.array(s) for s in state)
    H = h.shape[1]
    hs, cs, gs, ys = [h], [c], [], []
    for t in range(inputs.shape[1]):
        pre = W_x[:, inputs[:, t]].T + h @ W_h.T + b.ravel()
        act = sigmoid(pre)
        act[:, 2 * H : 3 * H] = np.tanh(pre[:, 2 * H : 3 * H])
        i, f, g, o = (act[:, k : k + H] for k in range(0, 4 * H, H))
        c = f * c + i * g
        h = o * np.tanh(c)
        hs.append(h)
        cs.append(c)
        gs.append(act)
        ys.append(softmax(c @ W.T + b_out.ravel(), axis=1))
    return tuple(np.stack(a, axis=1) for a in (ys, hs, cs, gs))
