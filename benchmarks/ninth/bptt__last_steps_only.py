# exercise: bptt
# right: no
# wrong: one sweep from the end stops after truncate steps altogether, so the words before them teach U, V and the hidden bias nothing
# lines: 17, 18
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    outputs, states = model.forward_propagation(x)
    T = len(x)
    dU, dV = np.zeros(U.shape), np.zeros(V.shape)
    dW, db, dc = np.zeros(W.shape), np.zeros(b_hidden.shape), np.zeros(b_out.shape)
    carry = np.zeros(len(V))
    for steps, t in enumerate(range(T - 1, -1, -1)):
        do = outputs[t].copy()
        do[y[t]] -= 1
        dW += np.outer(do, states[t + 1])
        dc[:, 0] += do
        if steps >= truncate:
            continue
        da = (W.T @ do + carry) * (1 - states[t + 1] ** 2)
        dU[:, x[t]] += da
        dV += np.outer(da, states[t])
        db[:, 0] += da
        carry = V.T @ da
    return dU, dV, dW, db, dc
