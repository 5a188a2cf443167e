# exercise: lstm_forward
# right: yes
# needs: softmax, sigmoid
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    h, c = state
    H = W_h.shape[1]
    from_input = W_x.T[inputs] + b.T
    hs, cs, gs = [h], [c], []
    for t in range(inputs.shape[1]):
        z = from_input[:, t] + np.einsum("bh,gh->bg", h, W_h)
        i, f, g, o = np.split(z, 4, axis=1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        c = f * c + i * g
        h = o * np.tanh(c)
        hs.append(h)
        cs.append(c)
        gs.append(np.concatenate([i, f, g, o], axis=1))
    hs, cs, gs = (np.stack(k, axis=1) for k in (hs, cs, gs))
    return softmax(hs[:, 1:] @ W.T + b_out.T, axis=-1), hs, cs, gs
