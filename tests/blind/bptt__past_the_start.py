# exercise: bptt
# right: no
# wrong: The walk back does not stop at the first word: negative steps wrap round to the end of the sentence.
# name: steps-before-the-first-are-the-last
# lines: 16
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    outputs, states = model.forward_propagation(x)
    before, after = states[:-1], states[1:]
    d_logits = outputs.copy()
    d_logits[np.arange(len(y)), y] -= 1
    d_U, d_V, d_b = np.zeros_like(U), np.zeros_like(V), np.zeros_like(b_hidden)
    for t in range(len(x)):
        delta = W.T @ d_logits[t] * (1 - after[t] ** 2)
        steps = min(truncate, len(x))
        for s in range(t, t - steps, -1):
            d_U[:, x[s]] += delta
            d_V += np.outer(delta, before[s])
            d_b += delta[:, None]
            delta = V.T @ delta * (1 - after[s - 1] ** 2)
    return d_U, d_V, d_logits.T @ after, d_b, d_logits.sum(0).reshape(-1, 1)
