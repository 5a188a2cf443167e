# exercise: backward_batch
# right: yes
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    H, C = U.shape
    m = mask.astype(float)
    p_target = np.take_along_axis(outputs, targets[..., None].astype(int), axis=2)[..., 0]
    loss = (m * -np.log(np.fmax(p_target, np.exp(-30)))).sum()
    d_logits = (outputs - (targets[..., None] == np.arange(C))) * m[..., None]
    from_out = d_logits @ W

    def back(t, arriving):
        """gradients at the sums of steps t, t-1, ..., 0"""
        while t >= 0:
            d = (from_out[:, t] + arriving) * (1 - np.square(hidden_states[:, t + 1]))
            yield d
            arriving, t = d @ V, t - 1

    d_sums = np.stack(list(back(inputs.shape[1] - 1, 0))[::-1], axis=1).reshape(-1, H)
    d_U = np.stack([np.bincount(inputs.ravel(), weights=column, minlength=C) for column in d_sums.T])
    d_V = d_sums.T @ hidden_states[:, :-1].reshape(-1, H)
    flat = d_logits.reshape(-1, C)
    d_W = flat.T @ hidden_states[:, 1:].reshape(-1, H)
    return loss, (d_U, d_V, d_W, d_sums.sum(0, keepdims=True).T, flat.sum(0, keepdims=True).T)
