# exercise: bptt
# right: no
# wrong: the gradient of V takes the state after the step instead of the one before it, and the gradients of the biases are flat, not columns
# lines: 22, 23
def bptt(model, x, y, truncate=4):
    U, V, W, _, _ = model.params
    T = len(x)
    outputs, states = model.forward_propagation(x)
    deltas = outputs - np.eye(outputs.shape[1])[y]
    collected = np.zeros((T, V.shape[0]))
    for t in range(T):
        back = W.T @ deltas[t]
        for k in range(truncate):
            if t - k < 0:
                break
            back = back * (1 - states[t - k + 1] ** 2)
            collected[t - k] += back
            back = V.T @ back
    dU = np.zeros_like(U)
    for word, row in zip(x, collected):
        dU[:, word] += row
    dV = collected.T @ states[1:]
    return dU, dV, deltas.T @ states[1:], collected.sum(axis=0), deltas.sum(axis=0)
