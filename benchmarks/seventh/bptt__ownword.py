# exercise: bptt
# right: no
# wrong: shares at earlier steps go to the column of the word whose error it is and not of the word read there; and the error goes back through V untransposed
# lines: 30, 33

from collections import deque


def bptt(model, x, y, truncate=4):
    """Gradients of the summed loss of one sentence, by truncated back-propagation.

    model     has params (U, V, W, b_hidden, b_out) and forward_propagation(x)
    x, y      inputs and targets, T word indices each
    truncate  at how many steps each word's error leaves its share, its own
              included; 1 or more
    returns   (d_U, d_V, d_W, d_b_hidden, d_b_out), in the shapes of params
    """
    d_U, d_V, d_W, d_bh, d_bo = map(np.zeros_like, model.params)
    _, V, W, *_ = model.params
    outputs, states = model.forward_propagation(x)
    recent = deque(maxlen=truncate)
    for t, (word, target) in enumerate(zip(x, y)):
        recent.appendleft((states[t], states[t + 1]))
        d_o = outputs[t] - np.eye(len(W))[target]
        d_W += np.outer(d_o, states[t + 1])
        d_bo += d_o[:, None]
        d_h = d_o @ W
        for before, after in recent:
            d_a = d_h * (1 - after * after)
            d_U[:, word] += d_a
            d_V += np.outer(d_a, before)
            d_bh += d_a[:, None]
            d_h = V @ d_a
    return d_U, d_V, d_W, d_bh, d_bo
