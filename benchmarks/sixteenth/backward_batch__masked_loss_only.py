# exercise: backward_batch
# right: no
# wrong: The mask is used for the loss alone, so padded steps add to the gradients.
# lines: 10
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    chosen = np.take_along_axis(outputs, targets[..., None].astype(int), axis=2)[..., 0]
    loss = -(np.log(chosen + 1e-12) * mask).sum()
    d_logits = outputs - np.eye(outputs.shape[2])[targets]
    slope = 1 - hidden_states[:, 1:] ** 2
    d_pre = np.empty_like(slope)
    d_h = np.zeros((B, len(V)))
    for t in range(T)[::-1]:
        d_pre[:, t] = (d_logits[:, t] @ W + d_h) * slope[:, t]
        d_h = d_pre[:, t] @ V
    d_U_rows = np.zeros(U.T.shape)
    np.add.at(d_U_rows, inputs, d_pre)
    d_V = np.tensordot(d_pre, hidden_states[:, :-1], axes=([0, 1], [0, 1]))
    d_W = np.tensordot(d_logits, hidden_states[:, 1:], axes=([0, 1], [0, 1]))
    d_b, d_c = (a.sum(axis=(0, 1)).reshape(-1, 1) for a in (d_pre, d_logits))
    return loss, (d_U_rows.T, d_V, d_W, d_b, d_c)
