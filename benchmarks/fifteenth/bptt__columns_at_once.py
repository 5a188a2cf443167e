# exercise: bptt
# right: no
# wrong: the shares for the columns of U are added with += on a list of words, which keeps only one share of a word that occurs twice
# lines: 17
def bptt(model, x, y, truncate=4):
    """Gradients of the summed loss of one sentence, by truncated back-propagation."""
    _, V, W, *_ = model.params
    d_U, d_V, d_W, d_bh, d_bo = [np.zeros_like(p) for p in model.params]
    probabilities, states = model.forward_propagation(x)
    wrong = probabilities - (np.arange(len(W)) == np.array(y)[:, None])
    before, after = states[:-1], states[1:]
    d_W[:] = wrong.T @ after
    d_bo[:, 0] = wrong.sum(0)
    travelling = (wrong @ W) * (1 - after**2)
    where = np.arange(len(x))
    for _ in range(truncate):
        d_U[:, np.array(x)[where]] += travelling.T
        d_V += travelling.T @ before[where]
        d_bh += travelling.sum(0, keepdims=True).T
        alive = where > 0
        travelling = (travelling[alive] @ V) * (1 - before[where[alive]] ** 2)
        where = where[alive] - 1
    return d_U, d_V, d_W, d_bh, d_bo
