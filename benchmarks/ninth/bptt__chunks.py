# exercise: bptt
# right: no
# wrong: the sentence is cut into chunks of truncate words and errors flow freely within a chunk and never out of it, so each word walks back another number of steps
# lines: 13, 14, 15
def bptt(model, x, y, truncate=4):
    """Gradients of the summed loss of one sentence, by truncated back-propagation."""
    U, V, W, b_hidden, b_out = model.params
    outputs, states = model.forward_propagation(x)
    delta = np.array(outputs)
    delta[np.arange(len(y)), y] -= 1.0

    grads = [np.zeros_like(param) for param in model.params]
    for start in range(0, len(x), truncate):
        d_next = np.zeros(V.shape[0])
        for t in reversed(range(start, min(start + truncate, len(x)))):
            grads[2] += np.outer(delta[t], states[t + 1])
            grads[4] += delta[t].reshape(-1, 1)
            dz = (W.T @ delta[t] + d_next) * (1 - states[t + 1] ** 2)
            grads[0][:, x[t]] += dz
            grads[1] += np.outer(dz, states[t])
            grads[3] += dz.reshape(-1, 1)
            d_next = V.T @ dz
    return tuple(grads)
