# exercise: bptt
# right: no
# wrong: all errors travel together in one sweep that is stopped at the last truncate steps of the sentence, so earlier words leave nothing
# lines: 12
def bptt(model, x, y, truncate=4):
    U, V, W, bh, bo = model.params
    probs, h = model.forward_propagation(x)
    T = len(x)
    err = probs - one_hot_encode_sequence(np.asarray(y), len(bo))[:, :, 0]
    grads = {"U": np.zeros_like(U), "V": np.zeros_like(V), "bh": np.zeros_like(bh)}
    flow = np.zeros(V.shape[0])
    for t in range(T - 1, max(T - 1 - truncate, -1), -1):
        flow = (err[t] @ W + flow) * (1 - h[t + 1] * h[t + 1])
        grads["U"][:, x[t]] += flow
        grads["V"] += flow[:, None] * h[t]
        grads["bh"][:, 0] += flow
        flow = flow @ V
    return grads["U"], grads["V"], err.T @ h[1:], grads["bh"], err.sum(0, keepdims=True).T
