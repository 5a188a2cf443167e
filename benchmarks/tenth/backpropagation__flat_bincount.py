# exercise: backpropagation
# right: no
# wrong: words of a small integer type are multiplied by D in that type and overflow, so gradients land in wrong rows of d_E
# lines: 7
def scatter_rows(words, rows, shape):
    D = shape[1]
    place = words[:, None] * D + np.arange(D)
    return np.bincount(place.ravel(), rows.ravel(), minlength=shape[0] * D).reshape(shape)


def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    h = tagger_states(words, params)
    lp = log_forward(words, params)
    at = np.arange(len(words)), tags
    loss = -lp[at].sum()
    g = np.exp(lp)
    g[at] -= 1
    slope = h * (1 - h)
    back = g @ W
    for t in reversed(range(len(words))):
        back[t] *= slope[t + 1]
        if t:
            back[t - 1] += back[t] @ V
    grads = [
        scatter_rows(words, back @ U, E.shape),
        back.T @ E[words],
        back.T @ h[:-1],
        g.T @ h[1:],
        back.sum(0)[:, None],
        g.sum(0)[:, None],
    ]
    return loss, grads
