# exercise: bptt
# right: no
# wrong: the error of a word is divided by the number of steps it visits, so that each step gets an equal part of it
# lines: 19
def bptt(model, x, y, truncate=4):
    """Gradients of the summed loss of one sentence, by truncated back-propagation."""
    U, V, W, b_hidden, b_out = model.params
    outputs, h = model.forward_propagation(x)
    d = {name: np.zeros_like(p) for name, p in zip("U V W bh bo".split(), model.params)}
    for t, target in enumerate(y):
        at_logits = outputs[t].reshape(-1, 1).copy()
        at_logits[target] -= 1
        d["W"] += at_logits @ h[[t + 1]]
        d["bo"] += at_logits
        stops = [s for s in range(t, t - truncate, -1) if s >= 0]
        error = W.T @ at_logits
        for s in stops:
            error = error * (1 - h[[s + 1]].T ** 2)
            share = error / len(stops)
            d["U"][:, [x[s]]] += share
            d["V"] += share @ h[[s]]
            d["bh"] += share
            error = V.T @ error
    return tuple(d.values())
