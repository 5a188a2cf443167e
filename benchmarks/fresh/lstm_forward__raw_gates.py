# exercise: lstm_forward
# right: no
# wrong: keeps the sums before squashing as gates
# lines: 12
# needs: softmax, sigmoid
def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    h, c = state
    hs, cs, gs = [h], [c], []
    for t in range(inputs.shape[1]):
        z = W_x.T[inputs[:, t]] + h @ W_h.T + b.T
        gs.append(z)
        i, f, g, o = np.split(z, 4, axis=1)
        c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        h = sigmoid(o) * np.tanh(c)
        hs.append(h)
        cs.append(c)
    hs, cs, gs = (np.stack(k, axis=1) for k in (hs, cs, gs))
    return softmax(hs[:, 1:] @ W.T + b_out.T, axis=-1), hs, cs, gs
