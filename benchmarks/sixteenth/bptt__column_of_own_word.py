# exercise: bptt
# right: no
# wrong: on the way back everything goes into the column of U of the word where the error arose, not of the word at the step where it is
# lines: 21
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    probs, hs = model.forward_propagation(x)
    d_U, d_V, d_W, d_bh, d_bo = (np.zeros_like(p) for p in model.params)

    for t, (word, target) in enumerate(zip(x, y)):
        d_o = np.array(probs[t])
        d_o[target] -= 1.0
        d_W += np.outer(d_o, hs[t + 1])
        d_bo[:, 0] += d_o
        d_h = d_o @ W
        for k in range(truncate):
            s = t - k
            if s < 0:
                break
            d_z = d_h * (1 - hs[s + 1] ** 2)
            d_U[:, word] += d_z
            d_V += d_z[:, None] * hs[s][None, :]
            d_bh[:, 0] += d_z
            d_h = d_z @ V
    return d_U, d_V, d_W, d_bh, d_bo
