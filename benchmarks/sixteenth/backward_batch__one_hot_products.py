# exercise: backward_batch
# right: yes
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    B, T, C = outputs.shape
    eye = np.eye(C)
    X, Y = eye[inputs], eye[targets]
    real = mask[:, :, None].astype(float)
    p = np.einsum("btc,btc->bt", outputs, Y)[mask]
    D = (outputs - Y) * real
    from_logits = D @ W
    F = np.zeros_like(from_logits)
    carry = np.zeros_like(hidden_states[:, 0])
    for t in range(T - 1, -1, -1):
        F[:, t] = (from_logits[:, t] + carry) * (1 - hidden_states[:, t + 1] ** 2)
        carry = F[:, t] @ V

    def paired(a, b):
        return np.einsum("bti,btj->ij", a, b)

    grads = (
        paired(F, X),
        paired(F, hidden_states[:, :-1]),
        paired(D, hidden_states[:, 1:]),
        F.sum((0, 1))[:, None],
        D.sum((0, 1))[:, None],
    )
    return -np.log(p + 1e-12).sum(), grads
