# exercise: bptt
# right: no
# wrong: only the errors of the last truncate words are sent back, each to the start of these words, and all earlier words teach U, V and b_hidden nothing
# lines: 14
def bptt(model, x, y, truncate=4):
    """Gradients of the summed loss of one sentence, by truncated back-propagation."""
    U, V, W, b_hidden, b_out = model.params
    p, h = model.forward_propagation(x)
    delta_o = p - np.eye(len(b_out))[y]
    grads = [np.zeros_like(param) for param in model.params]
    grads[2] += delta_o.T @ h[1:]
    grads[4] += delta_o.sum(0)[:, None]
    carry = 0
    for t in range(len(x) - 1, max(-1, len(x) - 1 - truncate), -1):
        delta = (delta_o[t] @ W + carry) * (1 - h[t + 1] ** 2)
        grads[0][:, x[t]] += delta
        grads[1] += np.outer(delta, h[t])
        grads[3] += delta[:, None]
        carry = delta @ V
    return tuple(grads)
