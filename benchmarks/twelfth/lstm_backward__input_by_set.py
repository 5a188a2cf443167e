# exercise: lstm_backward
# right: no
# wrong: of tokens that come again at one step only the last one reaches its column of d_W_x
# lines: 25
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    B, T, _ = outputs.shape
    who, when = np.nonzero(mask)
    good = outputs[who, when, targets[who, when]]
    loss = np.sum(-np.log(np.maximum(good, 1e-10)))
    err = np.zeros_like(outputs)
    err[who, when] = outputs[who, when]
    err[who, when, targets[who, when]] -= 1
    grads = [np.zeros_like(p) for p in params]
    dh = dc = np.zeros((B, W.shape[1]))
    t = T
    while t:
        t -= 1
        i, f, g, o = np.hsplit(gates[:, t], 4)
        z = np.tanh(cell_states[:, t + 1])
        dh = dh + err[:, t] @ W
        dc = dc + dh * o * (1 - z * z)
        da = np.c_[dc * g * (i - i * i), dc * cell_states[:, t] * (f - f * f),
                   dc * i * (1 - g * g), dh * z * (o - o * o)]
        grads[0][:, inputs[:, t]] += da.T
        grads[1] += da.T @ hidden_states[:, t]
        grads[2] += da.T.sum(1, keepdims=True)
        grads[3] += err[:, t].T @ hidden_states[:, t + 1]
        grads[4] += err[:, t].T.sum(1, keepdims=True)
        dh = da @ W_h
        dc = dc * f
    return loss, tuple(grads)
