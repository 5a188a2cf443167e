# exercise: bptt
# right: no
# wrong: shares of one word that stands in the sentence twice overwrite each other in d_U instead of adding up
# lines: 28

def bptt(model, x, y, truncate=4):
    """Gradients of the summed loss of one sentence, by truncated back-propagation.

    model     has params (U, V, W, b_hidden, b_out) and forward_propagation(x)
    x, y      inputs and targets, T word indices each
    truncate  at how many steps each word's error leaves its share, its own
              included; 1 or more
    returns   (d_U, d_V, d_W, d_b_hidden, d_b_out), in the shapes of params
    """
    U, V, W, bh, bo = model.params
    P, S = model.forward_propagation(x)
    T = len(x)
    E = P.copy()
    E[range(T), y] -= 1
    D = np.zeros((T, len(bh)))
    for t in range(T):
        e = W.T @ E[t]
        for s in range(t, max(-1, t - truncate), -1):
            e = e * (1 - S[s + 1] ** 2)
            D[s] += e
            e = V.T @ e
    dU = np.zeros(U.shape)
    dU[:, x] += D.T
    return dU, D.T @ S[:-1], E.T @ S[1:], D.sum(0)[:, None], E.sum(0)[:, None]
