# exercise: backward_pass
# right: yes
def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, b_hidden, b_out = params
    X, P, S, Y = (np.array(a, dtype=float)[:, :, 0] for a in (inputs, outputs, hidden_states, targets))
    before, after = S[:-1], S[1:]
    price = -np.log(np.maximum((P * Y).sum(axis=1), 1e-12))

    at_logits = P - Y
    at_f = at_logits @ W
    slopes = 1 - after**2
    at_f[-1] *= slopes[-1]
    for t in reversed(range(len(X) - 1)):
        at_f[t] = (at_f[t] + at_f[t + 1] @ V) * slopes[t]

    ones = np.ones((len(X), 1))
    grads = at_f.T @ X, at_f.T @ before, at_logits.T @ after, at_f.T @ ones, at_logits.T @ ones
    return price.sum(), grads
