# exercise: lstm_forward
# right: no
# wrong: squeeze removes the batch axis of a single sequence, or the time axis of a single step
# lines: 19
# needs: softmax, sigmoid
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    h, c = state
    hs, cs, gs = [h], [c], []
    for t in range(inputs.shape[1]):
        i, f, g, o = np.split(W_x.T[inputs[:, t]] + h @ W_h.T + b.T, 4, axis=1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        c = f * c + i * g
        h = o * np.tanh(c)
        hs.append(h)
        cs.append(c)
        gs.append(np.concatenate([i, f, g, o], axis=1))
    hs, cs, gs = (np.stack(k, axis=1) for k in (hs, cs, gs))
    return tuple(k.squeeze() for k in (softmax(hs[:, 1:] @ W.T + b_out.T, axis=-1), hs, cs, gs))
