# exercise: backward_batch
# right: no
# wrong: A row's length is taken as the place of its first False, which argmin gives as 0 for rows without padding, so full rows are left out.
# lines: 10
# name: full-rows-left-out
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    C, H = W.shape
    lengths = np.argmin(mask, axis=1)
    alive = np.arange(T) < lengths[:, None]

    rows, cols = np.where(alive)
    loss = -np.sum(np.log(outputs[rows, cols, targets[rows, cols]] + 1e-12))
    delta = outputs - np.eye(C)[targets]
    delta[~alive] = 0

    back = np.zeros((B, T + 1, H))
    f = np.zeros((B, T, H))
    for t in range(T)[::-1]:
        f[:, t] = (delta[:, t] @ W + back[:, t + 1]) * (1 - hidden_states[:, t + 1] ** 2)
        back[:, t] = f[:, t] @ V
    dU = np.zeros((C, H))
    np.add.at(dU, inputs, f)
    F = f.reshape(B * T, H)
    D = delta.reshape(B * T, C)
    dV = F.T @ hidden_states[:, :-1].reshape(B * T, H)
    dW = D.T @ hidden_states[:, 1:].reshape(B * T, H)
    return loss, (dU.T, dV, dW, F.sum(0).reshape(H, 1), D.sum(0).reshape(C, 1))
