# exercise: backward_batch
# right: no
# wrong: divides the gradients by the number of sequences although the loss is a sum, and multiplies with the state after the step for d_V
# lines: 12, 22
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    C = len(b_out)
    N = inputs.shape[0]
    Y = np.eye(C)[targets]
    M = mask[..., np.newaxis].astype(float)
    loss = -np.sum(M * Y * np.log(outputs + 1e-12))
    dZ = M * (outputs - Y) / N
    grads = {k: 0 for k in "UVWbc"}
    dh_next = 0
    for t in range(inputs.shape[1] - 1, -1, -1):
        h = hidden_states[:, t + 1]
        dz = dZ[:, t]
        grads["W"] = grads["W"] + dz.T @ h
        grads["c"] = grads["c"] + dz.sum(0, keepdims=True).T
        da = (dz @ W + dh_next) * (1 - h**2)
        grads["U"] = grads["U"] + da.T @ np.eye(C)[inputs[:, t]]
        grads["V"] = grads["V"] + da.T @ h
        grads["b"] = grads["b"] + da.sum(0, keepdims=True).T
        dh_next = da @ V
    return loss, tuple(grads.values())
