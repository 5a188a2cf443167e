# exercise: backward_batch
# right: no
# wrong: reshape gives a window on the caller's outputs, so the subtraction and the zeros at padded steps are written into them.
# lines: 10, 14
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    B, T, C = outputs.shape
    H = len(V)
    N = B * T
    probs = outputs.reshape(N, C)
    y, keep = targets.reshape(N), mask.reshape(N)
    loss = -np.sum(np.log(probs[np.arange(N), y] + 1e-12)[keep])

    dscores = probs
    dscores[np.arange(N), y] -= 1
    dscores[~keep] = 0
    dh_all = dscores.dot(W).reshape(B, T, H)

    draw = np.zeros((B, T, H))
    dh_next = np.zeros((B, H))
    for t in reversed(range(T)):
        draw[:, t] = (dh_all[:, t] + dh_next) * (1 - hidden_states[:, t + 1] ** 2)
        dh_next = draw[:, t].dot(V)
    flat = draw.reshape(N, H)
    dU = np.zeros(U.T.shape)
    np.add.at(dU, inputs.reshape(N), flat)
    dV = flat.T.dot(hidden_states[:, :-1].reshape(N, H))
    dW = dscores.T.dot(hidden_states[:, 1:].reshape(N, H))
    return loss, [dU.T, dV, dW, flat.sum(0).reshape(H, 1), dscores.sum(0).reshape(C, 1)]
