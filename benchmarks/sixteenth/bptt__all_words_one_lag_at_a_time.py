# exercise: bptt
# right: yes
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    x, y = np.asarray(x), np.asarray(y)
    outputs, states = model.forward_propagation(x)
    T = len(x)
    errors = np.array(outputs)
    errors[np.arange(T), y] -= 1
    before, after = states[:-1], states[1:]
    slopes = 1 - after**2

    total = np.zeros_like(after)
    travelling = errors @ W
    for _ in range(min(truncate, T)):
        steps = len(travelling)
        travelling = travelling * slopes[:steps]
        total[:steps] += travelling
        travelling = (travelling @ V)[1:]

    d_U = np.zeros_like(U)
    np.add.at(d_U.T, x, total)
    return d_U, total.T @ before, errors.T @ after, total.sum(0)[:, None], errors.sum(0)[:, None]
