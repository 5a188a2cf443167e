# exercise: backward_batch
# right: no
# wrong: collects d_U in the columns of the targets in place of the tokens that were read
# lines: 19
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    i, j = np.indices(inputs.shape)
    chosen = outputs[i, j, targets]
    loss = -np.sum(np.log(chosen[mask] + 1e-13))
    grad_z = outputs.copy()
    grad_z[i, j, targets] -= 1.0
    grad_z *= mask[:, :, None]
    grad_a = grad_z @ W
    back = np.zeros_like(hidden_states[:, 0])
    for t in range(inputs.shape[1])[::-1]:
        grad_a[:, t] = (grad_a[:, t] + back) * (1.0 - hidden_states[:, t + 1] ** 2)
        back = grad_a[:, t] @ V
    dU = np.zeros_like(U.T)
    np.add.at(dU, targets, grad_a)
    flat = lambda a: a.reshape(-1, a.shape[-1])
    dV = flat(grad_a).T @ flat(hidden_states[:, :-1])
    dW = flat(grad_z).T @ flat(hidden_states[:, 1:])
    return loss, (dU.T, dV, dW, flat(grad_a).sum(0)[:, None], flat(grad_z).sum(0)[:, None])
