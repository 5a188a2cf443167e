# exercise: lstm_forward
# right: no
# wrong: softmax with its default axis, over the batch
# lines: 20
# needs: softmax, sigmoid
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    h, c = state
    hs, cs, gs = [h], [c], []
    for tokens in inputs.T:
        z = W_x.T[tokens] + h @ W_h.T + b.T
        i, f, g, o = np.split(z, 4, axis=1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        c = f * c + i * g
        h = o * np.tanh(c)
        hs += [h]
        cs += [c]
        gs += [np.hstack([i, f, g, o])]
    hs, cs, gs = (np.stack(k, axis=1) for k in (hs, cs, gs))
    return softmax(hs[:, 1:] @ W.T + b_out.T), hs, cs, gs
