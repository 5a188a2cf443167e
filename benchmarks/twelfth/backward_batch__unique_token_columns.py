# exercise: backward_batch
# right: no
# wrong: Fills each column of d_U from the first place at which its token occurs and drops the repeats.
# lines: 20
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    e = outputs.copy()
    b, t = np.indices((B, T))
    loss = -np.log(outputs[b, t, targets] + 1e-12)[mask].sum()
    e[b, t, targets] -= 1
    e[~mask] = 0
    d = np.zeros((B, T, len(V)))
    carry = np.zeros((B, len(V)))
    for k in range(T)[::-1]:
        d[:, k] = (e[:, k] @ W + carry) * (1 - hidden_states[:, k + 1] ** 2)
        carry = d[:, k] @ V
    d_U = np.zeros_like(U)
    tokens, first = np.unique(inputs, return_index=True)
    d_U[:, tokens] = d.reshape(B * T, -1)[first].T
    d_V = np.einsum("bti,btj->ij", d, hidden_states[:, :-1])
    d_W = np.einsum("bti,btj->ij", e, hidden_states[:, 1:])
    return loss, (d_U, d_V, d_W, d.sum((0, 1))[:, None], e.sum((0, 1))[:, None])
