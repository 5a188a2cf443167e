# exercise: backward_batch
# right: yes
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    vocab = np.arange(W.shape[0])
    real = np.asarray(mask)[:, :, None]
    wanted = (targets[:, :, None] == vocab) & real

    loss = -np.log(np.maximum(outputs[wanted], 1e-300)).sum()

    d_logits = real * outputs - wanted
    slope = (1 - hidden_states[:, 1:]) * (1 + hidden_states[:, 1:])
    d_f = d_logits @ W
    for t in reversed(range(d_f.shape[1])):
        if t + 1 < d_f.shape[1]:
            d_f[:, t] += d_f[:, t + 1] @ V
        d_f[:, t] *= slope[:, t]

    def meet(a, b):
        return np.tensordot(a, b, axes=([0, 1], [0, 1]))

    read = (inputs[:, :, None] == vocab).astype(float)
    one = np.ones(inputs.shape + (1,))
    return loss, (
        meet(d_f, read),
        meet(d_f, hidden_states[:, :-1]),
        meet(d_logits, hidden_states[:, 1:]),
        meet(d_f, one),
        meet(d_logits, one),
    )
