# exercise: bptt
# right: no
# wrong: += with an index array: of a word that occurs several times only one gradient gets into d_U
# name: repeats-lost-at-a-lag
# lines: 29

def bptt(model, x, y, truncate=4):
    """Gradients of the summed loss of one sentence, by truncated back-propagation.

    model     has params (U, V, W, b_hidden, b_out) and forward_propagation(x)
    x, y      inputs and targets, T word indices each
    truncate  at how many steps each word's error leaves its share, its own
              included; 1 or more
    returns   (d_U, d_V, d_W, d_b_hidden, d_b_out), in the shapes of params
    """
    U, V, W, b_hidden, b_out = model.params
    outputs, states = model.forward_propagation(x)
    words, T = np.array(x), len(x)
    d_logits = outputs.copy()
    d_logits[np.arange(T), y] -= 1

    def slope(steps):
        return 1 - states[steps + 1] ** 2

    d_U, d_V, d_b_hidden = np.zeros_like(U), np.zeros_like(V), np.zeros_like(b_hidden)
    where = np.arange(T)
    walking = (d_logits @ W) * slope(where)
    for _ in range(truncate):
        d_U.T[words[where]] += walking
        d_V += walking.T @ states[where]
        d_b_hidden += walking.sum(axis=0, keepdims=True).T
        not_at_start = where > 0
        where = where[not_at_start] - 1
        if len(where) == 0:
            break
        walking = walking[not_at_start] @ V * slope(where)
    d_b_out = d_logits.sum(axis=0, keepdims=True).T
    return d_U, d_V, d_logits.T @ states[1:], d_b_hidden, d_b_out
