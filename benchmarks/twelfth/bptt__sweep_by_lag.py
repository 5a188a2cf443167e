# exercise: bptt
# right: yes
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    x, y = np.asarray(x), np.asarray(y)
    probs, H = model.forward_propagation(x)
    err = probs - np.eye(probs.shape[1])[y]
    slope = 1 - H[1:] ** 2
    wave = total = (err @ W) * slope
    for _ in range(min(truncate, len(x)) - 1):
        wave = np.vstack([(wave[1:] @ V) * slope[:-1], np.zeros((1, len(V)))])
        total = total + wave
    d_U = np.zeros(U.shape)
    np.add.at(d_U.T, x, total)
    return d_U, total.T @ H[:-1], err.T @ H[1:], total.sum(0)[:, None], err.sum(0)[:, None]
