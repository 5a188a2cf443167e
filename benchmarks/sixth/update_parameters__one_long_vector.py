# exercise: update_parameters
# right: no
# wrong: the long vector is cut and folded column by column although it was laid out row by row, so the entries of the matrices are shuffled
# lines: 11
def update_parameters(params, grads, lr=1e-3):
    theta = np.concatenate([p.ravel() for p in params])
    slope = np.concatenate([g.ravel() for g in grads])
    theta = theta - lr * slope
    new, start = [], 0
    for p in params:
        new.append(theta[start:start + p.size].reshape(p.shape, order="F"))
        start += p.size
    return tuple(new)
