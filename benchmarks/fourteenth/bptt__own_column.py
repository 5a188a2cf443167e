# exercise: bptt
# right: no
# wrong: All steps of an error are added to the column of the word that made it instead of the column of the word read at that step.
# lines: 20
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    outputs, states = model.forward_propagation(x)
    d_U, d_V, d_b = np.zeros_like(U), np.zeros_like(V), np.zeros_like(b_hidden)
    d_logits = outputs - np.eye(W.shape[0])[y]

    def walk(d_state, step, left):
        if step < 0 or left == 0:
            return
        d_z = d_state * (1 - states[step + 1] ** 2)
        yield d_z, step
        yield from walk(V.T @ d_z, step - 1, left - 1)

    for t in range(len(x)):
        for d_z, step in walk(W.T @ d_logits[t], t, truncate):
            d_U[:, x[t]] += d_z
            d_V += np.outer(d_z, states[step])
            d_b += d_z[:, None]
    return d_U, d_V, d_logits.T @ states[1:], d_b, d_logits.sum(0)[:, None]
