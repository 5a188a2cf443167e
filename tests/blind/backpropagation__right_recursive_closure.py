# exercise: backpropagation
# right: yes
def backpropagation(words, tags, params):
    E, U, V, W, bh, bo = params
    grads = [np.zeros_like(p) for p in params]
    def visit(t, h):
        """returns loss from t on and the gradient at h"""
        if t == len(words):
            return 0.0, np.zeros_like(h)
        w, k = int(words[t]), int(tags[t])
        x = E[w].reshape(-1, 1)
        new = sigmoid(U @ x + V @ h + bh)
        s = W @ new + bo
        m = s.max()
        logp = s - m - np.log(np.exp(s - m).sum())
        rest, d_new = visit(t + 1, new)
        ds = np.exp(logp)
        ds[k, 0] -= 1.0
        d_new = d_new + W.T @ ds
        dz = d_new * new * (1 - new)
        grads[0][w] += (U.T @ dz)[:, 0]
        for i, g in ((1, dz @ x.T), (2, dz @ h.T), (3, ds @ new.T), (4, dz), (5, ds)):
            grads[i] += g
        return rest - float(logp[k, 0]), V.T @ dz
    loss, _ = visit(0, np.zeros_like(bh))
    return loss, grads
