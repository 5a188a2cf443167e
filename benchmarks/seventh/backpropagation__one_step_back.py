# exercise: backpropagation
# right: no
# wrong: the gradient from the next step is made of what came from the next tag alone, so nothing travels more than one step
# lines: 16
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    states, logs = tagger_states(words, params), log_forward(words, params)
    rows = np.arange(len(words))
    loss = -logs[rows, tags].sum()

    d_logits = np.exp(logs)
    d_logits[rows, tags] -= 1.0
    now, before = states[1:], states[:-1]
    slope = now * (1 - now)
    local = slope * (d_logits @ W)
    from_next = np.vstack([local[1:], np.zeros((1, local.shape[1]))]) @ V
    delta = local + slope * from_next

    d_E = np.zeros(E.shape)
    np.add.at(d_E, words, delta @ U)
    grads = [d_E, delta.T @ E[words], delta.T @ before, d_logits.T @ now]
    grads += [d.sum(axis=0)[:, None] for d in (delta, d_logits)]
    return loss, tuple(grads)
