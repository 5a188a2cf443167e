# exercise: bptt
# right: no
# wrong: The sentence is cut into chunks of truncate words and errors stop at the edge of a chunk, instead of each error going back the same number of steps.
# lines: 13, 14
def bptt(model, x, y, truncate=4):
    params = model.params
    probs, h = model.forward_propagation(x)
    grads = [np.zeros_like(p) for p in params]
    err = probs.copy()
    err[range(len(y)), y] -= 1
    carry = np.zeros(h.shape[1])
    for t in range(len(x) - 1, -1, -1):
        if (t + 1) % truncate == 0:
            carry = np.zeros(h.shape[1])
        dz = (params[2].T @ err[t] + carry) * (1 - h[t + 1] ** 2)
        grads[0][:, x[t]] += dz
        grads[1] += np.outer(dz, h[t])
        grads[2] += np.outer(err[t], h[t + 1])
        grads[3] += dz[:, None]
        grads[4] += err[t][:, None]
        carry = params[1].T @ dz
    return tuple(grads)
