# exercise: bptt
# right: no
# wrong: The shares are added to the columns of U by fancy indexing, so of a word that the sentence holds twice only one place counts.
# lines: 24
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    T, H = len(x), len(b_hidden)
    outputs, states = model.forward_propagation(x)
    errors = outputs.copy()
    for t in range(T):
        errors[t, y[t]] -= 1
    shares = np.zeros((T, H))

    def walk(d_h, s, left):
        if s < 0 or left == 0:
            return
        d_a = d_h * (1 - states[s + 1] ** 2)
        shares[s] += d_a
        walk(V.T @ d_a, s - 1, left - 1)

    for t in range(T):
        walk(errors[t] @ W, t, truncate)
    d_U = np.zeros_like(U)
    d_U[:, x] += shares.T
    return (
        d_U,
        shares.T @ states[:T],
        errors.T @ states[1:],
        shares.sum(axis=0, keepdims=True).T,
        errors.sum(axis=0, keepdims=True).T,
    )
