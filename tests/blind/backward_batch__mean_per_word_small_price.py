# exercise: backward_batch
# right: no
# wrong: A column of d_U gets the mean and not the sum over the places where its token was read, and a target with probability 0 costs only 13.8 nats.
# lines: 10, 25
# name: d-U-averaged, epsilon-too-large
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    i, j = np.indices(targets.shape)
    prob = outputs[i, j, targets]
    loss = -np.log(np.maximum(prob, 1e-6))[mask].sum()

    g_out = outputs.copy()
    g_out[i, j, targets] -= 1
    g_out = g_out * mask[:, :, np.newaxis]

    g_pre, later = [], 0
    for t in reversed(range(mask.shape[1])):
        g = (g_out[:, t] @ W + later) * (1 - hidden_states[:, t + 1] ** 2)
        g_pre.insert(0, g)
        later = g @ V
    g_pre = np.stack(g_pre, axis=1)

    g_U = np.zeros_like(U)
    for word in np.unique(inputs[mask]):
        g_U[:, word] = g_pre[mask & (inputs == word)].mean(axis=0)
    g_V = np.einsum("bth,btk->hk", g_pre, hidden_states[:, :-1])
    g_W = np.einsum("btc,bth->ch", g_out, hidden_states[:, 1:])
    return loss, (g_U, g_V, g_W, g_pre.sum(axis=(0, 1))[:, None], g_out.sum(axis=(0, 1))[:, None])
