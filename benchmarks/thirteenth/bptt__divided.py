# exercise: bptt
# right: no
# wrong: Each word's error is divided by the number of steps it stops by, so that its shares add up to one whole.
# lines: 22
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    p, h = model.forward_propagation(x)
    d_o = p - np.eye(p.shape[1])[np.asarray(y)]
    grads = [np.zeros_like(q) for q in model.params]
    grads[2] += d_o.T @ h[1:]
    grads[4] += d_o.sum(axis=0)[:, None]

    def walk(t, delta, steps):
        for s in list(range(t, -1, -1))[:steps]:
            delta = delta * (1 - h[s + 1] ** 2)
            yield s, delta
            delta = delta @ V

    for t in range(len(x)):
        stops = list(walk(t, d_o[t] @ W, truncate))
        for s, delta in stops:
            share = delta / len(stops)
            grads[0][:, x[s]] += share
            grads[1] += np.outer(share, h[s])
            grads[3] += share[:, None]
    return tuple(grads)
